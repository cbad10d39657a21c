package dev.banksman.example.bad;

import dev.banksman.example.client.*;
import dev.banksman.webhook.*;

final class Classes {
    @WebhookHandlers(SiteEvent.class)
    private static final class Hidden {}

    @WebhookHandlers(SiteEvent.class)
    static final class Generic<T, U> {}

    static final class Around<T> {
        @WebhookHandlers(SiteEvent.class)
        final class Inner {}
    }

    @WebhookHandlers(String.class)
    static final class NoEvents {}

    @WebhookHandlers(int.class)
    static final class NoType {}

    @WebhookHandlers(ProjectArchived.class)
    static final class OneEvent {}

    @WebhookHandlers(value = SiteEvent.class, exhaustive = true)
    static final class Lacking {
        @On
        void archived(ProjectArchived event) {}

        @On
        void any(SiteEvent event) {}
    }

    @WebhookHandlers(SiteEvent.class)
    static final class Taken {}
}

final class Classes_TakenDispatcher {}

final class Users {
    /** Only what is wrong is said: the stubs are there, with any arguments. */
    Object uses = new Classes_LackingDispatcher(new Classes.Lacking(), "anything").eventTypes();
}
