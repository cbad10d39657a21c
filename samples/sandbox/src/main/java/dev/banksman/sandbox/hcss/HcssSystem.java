package dev.banksman.sandbox.hcss;

import dev.banksman.sandbox.hcss.domain.Projects;
import dev.banksman.sandbox.hcss.domain.Seed;
import dev.banksman.sandbox.hcss.error.ErrorReply;
import dev.banksman.sandbox.hcss.resource.Operations;
import dev.banksman.sandbox.hcss.token.AccessTokens;
import dev.banksman.sandbox.hcss.token.TokenEndpoint;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** The system's parts, ready to be mounted on a server. */
public final class HcssSystem {
    private static final String PREFIX = "/hcss/precon";
    private static final String IDENTITY = "/hcss/identity";

    private final Projects projects;
    private final AccessTokens tokens;
    private final List<Route> operations;

    private HcssSystem(Projects projects, AccessTokens tokens) {
        this.projects = projects;
        this.tokens = tokens;
        this.operations = Operations.of(projects, tokens);
    }

    /**
     * Fills the business units.
     *
     * @param clock what decides when a token has expired, and what timestamps say
     */
    public static HcssSystem create(InstantSource clock) {
        return new HcssSystem(Seed.projects(clock), new AccessTokens(clock));
    }

    /** The operations, and where tokens come from. The observer is told of every exchange. */
    public List<Mount> mounts(Consumer<Exchange> observer) {
        List<Route> identity = List.of(new TokenEndpoint(tokens).route());
        return List.of(
                new Mount(PREFIX, operations, ErrorReply::of, observer),
                new Mount(IDENTITY, identity, ErrorReply::of, observer));
    }

    /**
     * What a user of the sandbox holds.
     *
     * @param origin of the server that it is mounted on
     */
    public HcssSandbox at(URI origin) {
        URI tokenUrl = URI.create(origin + IDENTITY + "/connect/token");
        return new HcssSandbox(URI.create(origin + PREFIX), tokenUrl, operations, projects, tokens);
    }
}
