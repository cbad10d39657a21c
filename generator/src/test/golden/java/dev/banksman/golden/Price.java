package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Required;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param amount How much. At least 0. Example: {@code 12.5}
 * @param currency At least 3 characters; at most 3 characters. Example: {@code "EUR"}
 */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record Price(@JsonProperty("amount") BigDecimal amount, @JsonProperty("currency") String currency) {
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder().amount(amount).currency(currency); }

    /** Required: {@code amount}, {@code currency}. */
    public static final class Builder {
        private @Nullable BigDecimal amount;
        private @Nullable String currency;

        private Builder() {}
        public Builder amount(BigDecimal value) { amount = value; return this; }
        public Builder currency(String value) { currency = value; return this; }

        public Price build() {
            return new Price(Required.check(this, "amount", amount), Required.check(this, "currency", currency));
        }
    }
}
