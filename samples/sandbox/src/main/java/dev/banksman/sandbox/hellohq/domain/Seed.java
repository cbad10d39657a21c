package dev.banksman.sandbox.hellohq.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What there is in the beginning: always the same. */
public final class Seed {
    /** The user whose token is known from the beginning; the reference has that number. */
    public static final int USER = 12;

    private static final int COMPANIES = 40;
    private static final int INVOICES = 320;
    private static final int QUOTATIONS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2018-01-02");
    private static final Instant FIRST_MORNING = Instant.parse("2018-01-02T07:15:00.123456789Z");
    private static final List<String> TYPES = List.of("Kunde", "Lieferant", "Partner", "O'Type");
    private static final List<String> NAMES =
            List.of("Alster Werft", "Bergmann & Söhne", "Cafe Kranz", "Deich Logistik", "O'Neill Medien");
    private static final List<String> FORMS = List.of("GmbH", "AG", "KG", "e.K.");
    private static final List<String> CITIES = List.of("Hamburg", "Bremen", "Kiel", "Lübeck");
    private static final List<String> WORK = List.of("Concept", "Design", "Programming", "Support");
    private static final List<String> INVOICE_STATES =
            List.of("CompletelyPaid", "Sent", "PartlyPaid", "Draft", "CompletelyPaid");
    private static final List<String> QUOTATION_STATES = List.of("Accepted", "Sent", "Draft", "Declined");

    private final Agency agency;
    private final Documents documents;

    private Seed(Agency agency) {
        this.agency = agency;
        this.documents = new Documents(agency);
    }

    public static Agency agency(InstantSource clock) {
        return new Agency(clock, agency -> new Seed(agency).plant());
    }

    private void plant() {
        for (int i = 0; i < TYPES.size(); i++) {
            agency.all(Model.COMPANY_TYPE)
                    .add(new Entity(Model.COMPANY_TYPE)
                            .set("Id", 4002 + i)
                            .set("Name", TYPES.get(i))
                            .set("Number", "T" + (i + 1)));
        }
        for (int number = 1; number <= COMPANIES; number++) {
            agency.all(Model.COMPANY).add(company(number));
        }
        for (int number = 1; number <= INVOICES; number++) {
            invoice(number);
        }
        for (int number = 1; number <= QUOTATIONS; number++) {
            quotation(number);
        }
    }

    private Entity company(int number) {
        Entity company = created(Model.COMPANY, number);
        company.set("Name", pick(NAMES, number) + " " + number + " " + pick(FORMS, number))
                .set("IndustrialSector", number % 2 == 0 ? "Trade" : "Services")
                .set("DebitorNumber", 10_000 + number);
        company.owned("CustomFields").get(0).set("Value", "S" + number % 3);
        company.owned("ResponsibleUsers").add(created(Model.USER, number).set("Id", USER));
        company.owned("CompanyTypes").add(agency.all(Model.COMPANY_TYPE).get(number % TYPES.size()));
        if (number % 4 == 0) {
            company.owned("CompanyTypes").add(agency.all(Model.COMPANY_TYPE).get(1));
        }
        for (int i = 0; i < number % 4; i++) {
            company.owned("Addresses").add(address(number, i));
        }
        return company;
    }

    private Entity address(int number, int index) {
        return created(Model.ADDRESS, number)
                .set("Street", "Am Kaiserkai")
                .set("HouseNumber", Integer.toString(number + index))
                .set("ZipCode", "%05d".formatted(20_000 + number))
                .set("City", pick(CITIES, number + index))
                .set("Country", "DE")
                .set("IsStandard", index == 0);
    }

    private void invoice(int number) {
        LocalDate day = FIRST_DAY.plusDays(2L * number);
        Entity invoice = document(Model.INVOICE, number, pick(INVOICE_STATES, number));
        invoice.set("InvoiceDate", day).set("DueDate", day.plusDays(14)).set("PaidTotal", BigDecimal.ZERO.setScale(2));
        switch (invoice.text("Status").orElseThrow()) {
            case "CompletelyPaid" ->
                invoice.set("PaymentDate", day.plusDays(10)).set("PaidTotal", invoice.number("GrossTotal"));
            case "PartlyPaid" ->
                invoice.set("PaymentDate", day.plusDays(20)).set("PaidTotal", new BigDecimal("100.00"));
            default -> {}
        }
    }

    private void quotation(int number) {
        LocalDate day = FIRST_DAY.plusDays(7L * number);
        document(Model.QUOTATION, number, pick(QUOTATION_STATES, number))
                .set("QuotationDate", day)
                .set("ValidUntilDate", day.plusDays(30))
                .owned("Positions")
                .get(0)
                .set("IsOptional", number % 5 == 0);
    }

    private Entity document(EntityType type, int number, String status) {
        Entity document = documents.blank(type, USER);
        age(document, number);
        document.set("Status", status)
                .set("Subject", pick(WORK, number) + " " + number)
                .set("CompanyId", 1 + number % COMPANIES)
                .set("Language", "de");
        if (number % 6 == 0) {
            document.set("DiscountType", "Percent").set("Discount", new BigDecimal("2.5"));
        }
        for (int order = 1; order <= 1 + number % 4; order++) {
            document.owned("Positions").add(position(number, order));
        }
        Totals.update(document);
        return document;
    }

    private Entity position(int number, int order) {
        Entity position = created(Model.POSITION, number)
                .set("Type", "Freetext")
                .set("Text", "<b>" + pick(WORK, number + order) + "</b>")
                .set("Unit", "h")
                .set("Amount", new BigDecimal(order).add(new BigDecimal("0.5")))
                .set("Price", new BigDecimal(80 + number % 7).setScale(2))
                .set("Tax", new BigDecimal(19))
                .set("IsOptional", false)
                .set("Order", order);
        position.owned("CustomFields").get(0).set("Value", "C" + order);
        return position;
    }

    private Entity created(EntityType type, int number) {
        return age(agency.create(type, USER), number);
    }

    private static Entity age(Entity entity, int number) {
        Instant then = FIRST_MORNING.plus(number * 47L, ChronoUnit.HOURS);
        return entity.set("CreatedOn", then).set("UpdatedOn", then.plus(1, ChronoUnit.HOURS));
    }

    private static <T> T pick(List<T> from, int number) {
        return from.get(number % from.size());
    }
}
