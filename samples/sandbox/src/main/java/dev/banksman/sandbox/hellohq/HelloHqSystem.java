package dev.banksman.sandbox.hellohq;

import dev.banksman.sandbox.hellohq.access.AccessTokens;
import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.Seed;
import dev.banksman.sandbox.hellohq.error.ErrorReply;
import dev.banksman.sandbox.hellohq.file.Archive;
import dev.banksman.sandbox.hellohq.query.Habits;
import dev.banksman.sandbox.hellohq.resource.ActionLog;
import dev.banksman.sandbox.hellohq.resource.Operations;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** The system's parts, ready to be mounted on a server. */
public final class HelloHqSystem {
    private static final String PREFIX = "/hellohq";

    private final Agency agency;
    private final Archive archive;
    private final Habits habits = new Habits();
    private final ActionLog log = new ActionLog();
    private final List<Route> operations;

    private HelloHqSystem(Agency agency, AccessTokens tokens) {
        this.agency = agency;
        this.archive = Archive.of(agency);
        this.operations = Operations.of(agency, archive, tokens, habits, log);
    }

    /**
     * Fills the agency.
     *
     * @param clock what timestamps say
     * @param tokens those that were given out to users who have logged in
     */
    public static HelloHqSystem create(InstantSource clock, AccessTokens tokens) {
        return new HelloHqSystem(Seed.agency(clock), tokens.and(HelloHqSandbox.TOKEN, Seed.USER));
    }

    /** The operations. The observer is told of every exchange. */
    public List<Mount> mounts(Consumer<Exchange> observer) {
        return List.of(new Mount(PREFIX, operations, ErrorReply::of, observer));
    }

    /**
     * What a user of the sandbox holds.
     *
     * @param origin of the server that it is mounted on
     */
    public HelloHqSandbox at(URI origin) {
        return new HelloHqSandbox(URI.create(origin + PREFIX), operations, agency, archive, habits, log);
    }
}
