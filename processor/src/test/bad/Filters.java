package dev.banksman.example.bad;

import dev.banksman.example.client.*;
import dev.banksman.webhook.*;
import java.util.List;

@WebhookHandlers(SiteEvent.class)
class Filters {
    @On
    @Where(path = "speeed", in = "1")
    @Where(path = "force", in = {"12", "high"})
    @Where(path = "speed", in = "fast")
    @Where(path = "force", in = {})
    void wind(WindMeasured event) {}

    @On(PersonnelUpdated.class)
    @Where(path = "atributes.status", in = "current")
    @Where(path = "attributes.statsu", in = "current")
    @Where(path = "attributes.status", in = {"current", "expird", "never"})
    @Where(path = "attributes.status.value", in = "expird")
    @Where(path = "active", in = {"true", "yes"})
    @Where(path = "attributes", in = "all")
    @Where(path = "type.length", in = "3")
    @Where(path = "", in = "3")
    void personnel(Personnel personnel) {}

    @On(ProjectArchived.class)
    @Where(path = "end_date", in = "2026-01-01")
    void archived() {}

    @On(TrainingStatusChanged.class)
    @Where(path = "status", in = "expired")
    void whole(List<TrainingStatus> statuses) {}

    @On(TrainingStatusChanged.class)
    @Where(path = "kind", in = "safety")
    void kinds(@Each TrainingStatus status) {}
}
