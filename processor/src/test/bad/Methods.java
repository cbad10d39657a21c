package dev.banksman.example.bad;

import dev.banksman.example.client.*;
import dev.banksman.webhook.*;
import java.io.IOException;

@WebhookHandlers(SiteEvent.class)
class Methods extends dev.banksman.example.bad.other.Parent {
    @On
    private void hidden(WindMeasured event) {}

    @On
    static void belongsToNobody(ProjectArchived event) {}

    @On
    <T extends PersonnelUpdated> void generic(PersonnelUpdated event) {}

    @On
    boolean answers(ProjectDuplicated event) {
        return true;
    }

    @On
    void throwsAnything(VersionPdfCreated event) throws IOException, Error, Throwable {}

    @On
    @OnFailure
    void both(TrainingStatusChanged event) {}

    @OnUnknown
    void unknown() {}

    @OnUnknown
    void unknownToo() {}

    @OnFailure
    void failed() {}

    @OnFailure
    void failedToo() {}

    @On(WindMeasured.class)
    void again(Delivery delivery) {}

    @On(WindMeasured.class)
    @Where(path = "force", in = "12")
    void storm() {}

    @On
    void all(SiteEvent event) {}

    @On(SiteEvent.class)
    void allAgain() {}

    @Where(path = "force", in = "12")
    void forgotten(WindMeasured event) {}
}
