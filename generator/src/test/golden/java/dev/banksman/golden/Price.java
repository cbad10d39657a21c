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
 * <p>A required property that the service left out is null all the same.
 *
 * @param amount How much. At least 0. Example: {@code 12.5}
 * @param currency At least 3 characters; at most 3 characters. Example: {@code "EUR"}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record Price(@JsonProperty("amount") BigDecimal amount, @JsonProperty("currency") String currency) {
    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with all that is in this record. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.amount = amount;
        builder.currency = currency;
        return builder;
    }

    /** Collects what a {@code Price} is made of. Not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal amount;
        private @Nullable String currency;

        private Builder() {}

        /** How much. At least 0. Required. */
        public Builder amount(BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /** At least 3 characters; at most 3 characters. Required. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public Price build() {
            return new Price(
                    Required.check("Price", "amount", amount),
                    Required.check("Price", "currency", currency));
        }
    }
}
