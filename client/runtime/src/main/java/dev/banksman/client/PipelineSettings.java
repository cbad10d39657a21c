package dev.banksman.client;

import dev.banksman.client.auth.AuthSettings;
import dev.banksman.client.body.BodySettings;
import dev.banksman.client.breaker.BreakerSettings;
import dev.banksman.client.budget.BudgetSettings;
import dev.banksman.client.bulkhead.BulkheadSettings;
import dev.banksman.client.call.CallListener;
import dev.banksman.client.call.Time;
import dev.banksman.client.deadline.DeadlineSettings;
import dev.banksman.client.format.FormatSettings;
import dev.banksman.client.json.Json;
import dev.banksman.client.retry.RetrySettings;
import org.jspecify.annotations.Nullable;

/**
 * What the stages are made from: each feature's own settings, and what they share.
 *
 * @param breaker null when there is none
 * @param bulkhead null when there is none
 */
record PipelineSettings(
        FormatSettings format,
        DeadlineSettings deadline,
        RetrySettings retry,
        BudgetSettings budget,
        @Nullable BreakerSettings breaker,
        @Nullable BulkheadSettings bulkhead,
        AuthSettings auth,
        BodySettings body,
        CallListener listener,
        Time time,
        Json json) {}
