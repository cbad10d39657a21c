package dev.banksman.client.annotation;

/** What shares one budget of requests. */
public enum BudgetScope {
    /** All clients of this process that use the same credential. */
    CREDENTIAL,
    /** All clients of this process that call the same host. */
    HOST,
    /** Each operation has a budget of its own, shared by the clients that use the same credential. */
    OPERATION
}
