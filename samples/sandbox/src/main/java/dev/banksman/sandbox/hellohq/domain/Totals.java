package dev.banksman.sandbox.hellohq.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What an invoice or a quotation comes to: the sums of its positions that are not optional, less the discount. */
public final class Totals {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Totals() {}

    /** Works out the document's totals, and those of its positions. */
    public static void update(Entity document) {
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal vat = BigDecimal.ZERO;
        for (Entity position : document.owned("Positions")) {
            BigDecimal total = money(position.number("Amount")
                    .multiply(position.number("Price"))
                    .multiply(less(position.number("Discount"))));
            position.set("TotalPrice", total);
            if (!position.value("IsOptional").equals(Optional.of(true))) {
                net = net.add(total);
                vat = vat.add(total.multiply(position.number("Tax")).divide(HUNDRED));
            }
        }
        BigDecimal share = share(document, net);
        document.set("NetTotal", money(net.multiply(share)))
                .set("VatTotal", money(vat.multiply(share)))
                .set("GrossTotal", money(net.multiply(share)).add(money(vat.multiply(share))));
    }

    /** What the document's own discount leaves of each sum. */
    private static BigDecimal share(Entity document, BigDecimal net) {
        BigDecimal discount = document.number("Discount");
        return switch (document.text("DiscountType").orElse("NotSet")) {
            case "Percent" -> less(discount);
            case "NetValue" ->
                net.signum() == 0 ? BigDecimal.ONE : net.subtract(discount).divide(net, 10, RoundingMode.HALF_UP);
            default -> BigDecimal.ONE;
        };
    }

    private static BigDecimal less(BigDecimal percent) {
        return BigDecimal.ONE.subtract(percent.divide(HUNDRED));
    }

    private static BigDecimal money(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }
}
