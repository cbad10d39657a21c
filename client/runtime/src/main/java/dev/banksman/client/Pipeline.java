package dev.banksman.client;

import dev.banksman.client.breaker.BreakerSettings;
import dev.banksman.client.bulkhead.BulkheadSettings;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Time;
import dev.banksman.client.transport.TransportSettings;
import feign.Client;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The way of a request, from Feign's proxy to the wire. The order is stated here and nowhere else.
 *
 * <p>Above the budget is what happens once a call; from the budget on, once an attempt. The breaker stands inside the
 * budget: outside, waiting for a permit would count as a slow call.
 */
final class Pipeline {
    private Pipeline() {}

    /** The stages in order, each around the next; the last one is around {@code sender}. */
    static List<Stage> stages(PipelineSettings s) {
        Time time = s.time();
        Origin server = s.auth().origin();
        SafeUrl urls = new SafeUrl(server, s.auth().queryNames());
        ErrorAnswers errors = new ErrorAnswers(s.json());
        return List.of(
                new Stage("errors", next -> ErrorsStage.create(urls, errors, s.listener(), time, next)),
                new Stage("format", next -> s.format().stage(next)),
                new Stage("deadline", next -> s.deadline().stage(time, next)),
                new Stage("retry", next -> s.retry().stage(time, next)),
                new Stage("budget", next -> s.budget().stage(time, next)),
                new Stage("breaker", next -> BreakerSettings.stage(s.breaker(), server, time, next)),
                new Stage("bulkhead", next -> BulkheadSettings.stage(s.bulkhead(), next)),
                new Stage("authorize", next -> s.auth().stage(next)),
                new Stage("read body", next -> s.body().stage(time, next)),
                new Stage("transport", next -> TransportSettings.stage(time, next)));
    }

    /** The pipeline as one client. */
    static Client around(PipelineSettings settings, Client sender) {
        List<Stage> stages = stages(settings);
        Client client = sender;
        for (int i = stages.size() - 1; i >= 0; i--) {
            client = stages.get(i).around().apply(client);
        }
        return client;
    }

    /**
     * One stage.
     *
     * @param name as the design names it
     * @param around puts it around the next one; hands that back unchanged when the stage is off
     */
    record Stage(String name, UnaryOperator<Client> around) {}
}
