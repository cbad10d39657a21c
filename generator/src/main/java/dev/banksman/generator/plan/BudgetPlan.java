package dev.banksman.generator.plan;

import java.time.Duration;

/** {@code x-banksman-budget}: at most so many requests in any such period, shared by the scope. */
public record BudgetPlan(int requests, Duration period, Scope scope) {
    /** Who shares a budget. */
    public enum Scope {
        CREDENTIAL,
        HOST,
        OPERATION
    }
}
