package dev.banksman.golden;

/** A mixin of the entry class. */
public interface Greeting {
    /** What the generated class has. */
    ProductsApi products();

    /** How much is sold. */
    default String greeting() {
        return "The shop sells " + products().list().size() + " things.";
    }
}
