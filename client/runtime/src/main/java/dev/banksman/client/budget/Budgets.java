package dev.banksman.client.budget;

import dev.banksman.client.annotation.Anonymous;
import dev.banksman.client.annotation.Budgeted;
import dev.banksman.client.call.Declared;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Time;
import feign.Request;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which budgets a request is taken from: the client's own, and the one that its operation is marked with. */
final class Budgets {
    private final BudgetSettings settings;
    private final Time time;

    Budgets(BudgetSettings settings, Time time) {
        this.settings = settings;
        this.time = time;
    }

    /** None for a request to elsewhere, such as the download of a link. */
    List<Budget> of(Request request) {
        if (!Origin.of(URI.create(request.url())).equals(settings.origin())) {
            return List.of();
        }
        Optional<Budget> own = Optional.ofNullable(settings.own());
        return Stream.concat(own.stream(), marked(request).stream()).toList();
    }

    /** The mark on the method, else the one on its interface, which the client's own budget takes the place of. */
    private Optional<Budget> marked(Request request) {
        return Declared.onMethod(request, Budgeted.class)
                .or(() -> settings.own() == null ? Declared.onType(request, Budgeted.class) : Optional.empty())
                .map(mark -> BudgetRegistry.PROCESS.budget(key(mark, request)));
    }

    private BudgetRegistry.Key key(Budgeted mark, Request request) {
        return new BudgetRegistry.Key(owner(mark, request), mark.requests(), Duration.parse(mark.period()), time);
    }

    private String owner(Budgeted mark, Request request) {
        boolean anonymous = Declared.onMethod(request, Anonymous.class).isPresent();
        String account = settings.origin() + " " + (anonymous ? "" : settings.account());
        return switch (mark.scope()) {
            case HOST -> settings.origin().toString();
            case CREDENTIAL -> account;
            case OPERATION -> account + " " + Declared.name(request);
        };
    }
}
