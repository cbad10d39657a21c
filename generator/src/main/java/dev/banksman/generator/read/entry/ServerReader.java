package dev.banksman.generator.read.entry;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.ServerPlan;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Found;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Servers: the document's, whose variables can be set, and those of single operations. */
public final class ServerReader {
    /** What the parser puts in where a document names no server (OpenAPI 3.1, 4.8.1). */
    private static final String NO_SERVER = "/";

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Reading reading;

    public ServerReader(Reading reading) {
        this.reading = reading;
    }

    /** The document's servers, in its order; {@code setters} are the builder's names that are given out. */
    List<ServerPlan> all(Scope setters) {
        List<ServerPlan> plans = new ArrayList<>();
        for (Server server : Given.list(reading.document().getServers())) {
            String url = address(server);
            if (!url.isEmpty() && !(url.equals(NO_SERVER) && plans.isEmpty())) {
                boolean first = plans.isEmpty();
                plans.add(new ServerPlan(
                        url, first ? variables(server, url, setters) : List.of(), Docs.of(server.getDescription())));
            }
        }
        return plans;
    }

    /** One that leaves the scheme open (RFC 3986, 4.2), as a Swagger 2.0 host without schemes does, means https. */
    private static String address(Server server) {
        String url = Given.text(server.getUrl());
        return url.startsWith("//") ? "https:" + url : url;
    }

    private List<ServerPlan.Variable> variables(Server server, String url, Scope setters) {
        List<ServerPlan.Variable> variables = new ArrayList<>();
        Place place = reading.root().at("servers").at(0).at("variables");
        Given.map(server.getVariables()).forEach((name, variable) -> {
            if (variable != null && url.contains("{" + name + "}")) {
                variables.add(new ServerPlan.Variable(
                        name,
                        reading.names().claim(setters, Identifiers.member(name), place.at(name)),
                        Given.text(variable.getDefault()),
                        Given.list(variable.getEnum()),
                        Docs.of(variable.getDescription())));
            }
        });
        return variables;
    }

    /** The first server, if a client can call it; reported when it can't. */
    Optional<ServerPlan> first(List<ServerPlan> all) {
        Optional<ServerPlan> first = all.stream().findFirst();
        Optional<ServerPlan> usable = first.filter(server -> callable(filled(server.url(), server.variables())));
        if (first.isPresent() && usable.isEmpty()) {
            Place place = reading.root().at("servers").at(0).at("url");
            String found = filled(first.get().url(), first.get().variables());
            reading.problems().add(Problem.of(Kind.UNUSABLE_SERVER, place, found));
        }
        return usable;
    }

    /** The address of an operation's own server; empty when it has none, or the document's first one. */
    public Optional<String> own(Found found) {
        List<Server> own = Given.list(found.operation().getServers());
        Place place = own.isEmpty() ? found.pathPlace() : found.place();
        List<Server> servers = own.isEmpty() ? Given.list(found.item().getServers()) : own;
        String base = base();
        return servers.stream()
                .findFirst()
                .map(ServerReader::filled)
                .map(url -> absolute(base, url))
                .map(ServerReader::bare)
                .filter(url -> !url.isEmpty() && !url.equals(bare(base)))
                .filter(url -> usable(url, place.at("servers")));
    }

    private boolean usable(String url, Place place) {
        boolean usable = callable(url) && url.startsWith("https:");
        if (!usable) {
            reading.notSupported(
                    "A server of one's own that is no https address", url, place, "The document's server is called.");
        }
        return usable;
    }

    private String base() {
        return Given.list(reading.document().getServers()).stream()
                .findFirst()
                .map(ServerReader::filled)
                .filter(ServerReader::callable)
                .orElse("");
    }

    private static String absolute(String base, String url) {
        try {
            return base.isEmpty() ? url : URI.create(base).resolve(url).toString();
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    /** Paths begin with a slash. */
    private static String bare(String url) {
        return url.replaceFirst("/+$", "");
    }

    private static boolean callable(String url) {
        try {
            URI uri = new URI(url);
            String scheme = Given.text(uri.getScheme()).toLowerCase(Locale.ROOT);
            return uri.getHost() != null && SCHEMES.contains(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String filled(String url, List<ServerPlan.Variable> variables) {
        String filled = url;
        for (ServerPlan.Variable variable : variables) {
            filled = filled.replace("{" + variable.name() + "}", variable.value());
        }
        return filled;
    }

    private static String filled(Server server) {
        String url = address(server);
        for (var variable : Given.map(server.getVariables()).entrySet()) {
            String value = variable.getValue() == null
                    ? ""
                    : Given.text(variable.getValue().getDefault());
            url = url.replace("{" + variable.getKey() + "}", value);
        }
        return url;
    }
}
