package dev.banksman.example.bad;

import dev.banksman.example.client.*;
import dev.banksman.webhook.*;

@WebhookHandlers(SiteEvent.class)
class Choices {
    @On
    void nothing() {}

    @On
    void onlyAPart(Personnel personnel) {}

    @On
    void two(ProjectArchived one, WindMeasured other) {}

    @On({ProjectArchived.class, PersonnelUpdate.class})
    void mistyped(Delivery delivery) {}

    @On(SiteEvent.Unknown.class)
    void unknown() {}

    @On
    void unknownToo(Delivery delivery, UnknownEvent event) {}

    record PersonnelUpdate() {}
}
