package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No more than so many requests in any window of the given length; on a method it replaces what its type says. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Budgeted {
    /** How many requests the window allows; at least 1. */
    int requests();

    /** The length of the window: an ISO 8601 duration. */
    String period() default "PT1M";

    /** What shares the budget. */
    BudgetScope scope() default BudgetScope.CREDENTIAL;
}
