package dev.banksman.example.app;

import dev.banksman.example.client.Group;
import dev.banksman.example.client.IncludedResource;
import dev.banksman.example.client.Personnel;
import dev.banksman.example.client.PersonnelUpdated;
import dev.banksman.example.client.Project;
import dev.banksman.example.client.ProjectArchived;
import dev.banksman.example.client.ProjectDuplicated;
import dev.banksman.example.client.SiteEvent;
import dev.banksman.example.client.TrainingStatus;
import dev.banksman.example.client.TrainingStatusChanged;
import dev.banksman.example.client.VersionPdfCreated;
import dev.banksman.example.client.WindMeasured;
import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Each;
import dev.banksman.webhook.HandlersFailedException;
import dev.banksman.webhook.Included;
import dev.banksman.webhook.On;
import dev.banksman.webhook.OnFailure;
import dev.banksman.webhook.OnUnknown;
import dev.banksman.webhook.WebhookHandlers;
import dev.banksman.webhook.Where;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a handler can be. */
public final class Everything {
    private Everything() {}

    /** What handlers have in common may be inherited. */
    public abstract static class Parent<E> {
        public final List<String> log = new ArrayList<>();

        @On
        public void inherited(E event) {
            log.add("inherited " + event.getClass().getSimpleName());
        }

        @On
        public void overridden(WindMeasured event) {
            throw new IllegalStateException("not called");
        }
    }

    /** Injected, from another package than the client's. */
    public record Store<T>(T name) {}

    /** An interface's handlers are those of whoever implements it. */
    @WebhookHandlers(value = SiteEvent.class, exhaustive = true)
    public abstract static class All extends Parent<ProjectArchived> {
        @Override
        public void overridden(WindMeasured event) {
            log.add("overriding, without @On");
        }

        @On
        void any(SiteEvent event, Delivery delivery) {
            log.add("any " + event.getClass().getSimpleName());
        }

        @On({ProjectArchived.class, ProjectDuplicated.class})
        @Where(path = "name", in = "Wharf")
        @Where(path = "id", in = {"1", "2"})
        protected void both(Project project, Store<Integer> store, @Named("a") Store<String> a, @Named("b") Store<String> b) {
            log.add("both " + project.id() + " " + store.name() + a.name() + b.name());
        }

        @On(ProjectDuplicated.class)
        void groups(@Included List<Group> groups) throws IOException {
            if (groups.size() > 1) {
                throw new IOException("too many");
            }
            log.add("groups " + groups.size());
        }

        @On
        void pdf(
                VersionPdfCreated event,
                @Included Optional<Project> project,
                @Included List<IncludedResource> all,
                Store<Integer> store) {
            log.add("pdf " + project.map(Project::name) + " of " + all.size());
        }

        @On(PersonnelUpdated.class)
        @Where(path = "active", in = "true")
        @Where(path = "attributes.status", in = "current")
        @Where(path = "attributes.hourly_rate", in = {"10", "1e1", "12.50"})
        void active(Personnel personnel) {
            log.add("active");
        }

        @On(PersonnelUpdated.class)
        @Where(path = "personnelType", in = "temporary")
        void temporary() {
            log.add("temporary");
        }

        @On(PersonnelUpdated.class)
        @Where(path = "attributes.old_name", in = "Smith")
        abstract void renamed();

        @On(TrainingStatusChanged.class)
        void whole(List<TrainingStatus> statuses) {
            log.add("whole " + statuses.size());
        }

        @On
        @Where(path = "force", in = {"011", "12"})
        void storm(WindMeasured event) {
            log.add("storm");
        }

        @On(WindMeasured.class)
        void wind(Delivery delivery) {
            log.add("wind");
        }

        @OnUnknown
        void unknown(SiteEvent.Unknown event, Delivery delivery, Store<Integer> store) {
            log.add("unknown " + store.name());
        }

        @OnFailure
        void failed(HandlersFailedException failure) {
            log.add("failed " + failure.getMessage());
        }
    }

    /** Handles nothing in particular. */
    @WebhookHandlers(SiteEvent.class)
    interface Quiet {
        @On(SiteEvent.class)
        void log(Delivery delivery);
    }
}
