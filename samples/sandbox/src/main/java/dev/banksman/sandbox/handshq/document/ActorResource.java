package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Division;

/** Who a token stands for ("Testing your authentication details"). */
public final class ActorResource {
    private ActorResource() {}

    public static Resource of(Division division) {
        return Resource.of("actor", division.id()).attribute("company_name", division.companyName());
    }
}
