package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Access, event subscriptions, projects and their documents: the first 15 operations. */
final class ProjectSection {
    private static final ProjectId PROJECT = ProjectId.of("1001");
    private static final ProjectId NO_PROJECT = ProjectId.of("1");
    private static final URI HOOK = URI.create("https://hooks.example");

    private ProjectSection() {}

    static Section section() {
        return new Section(ProjectSection::succeed, lists(), onWhatIsNotThere(), unprocessable(), others());
    }

    private static void succeed(HandsHq it) {
        it.authentication().get();
        it.fields().list();
        it.projects().list();
        it.eventSubscriptions().list();
        EventSubscription subscription = it.eventSubscriptions().create(ProjectSection::subscription);
        it.eventSubscriptions().delete(subscription.id());
        Project created = it.projects()
                .create(body -> body.userEmail("jane@daystrom.com")
                        .project(project ->
                                project.name("New").fieldsAttributes(Map.of(TemplateFieldId.of("1"), "Wharf Ltd"))));
        it.projects().get(created.id());
        it.projects().update(created.id(), body -> body.project(project -> project.name("Newer")));
        it.projects().archive(created.id());
        it.projects().unarchive(created.id());
        it.versionPdfs().get(it.versionPdfs().latest(created.id()).id());
        ProjectDuplication copy = it.projects().duplicate(PROJECT, body -> body.userEmail("jane@daystrom.com"));
        requireNonNull(it.projectDuplications().await(copy.id()).projectId());
    }

    private static List<Consumer<HandsHq>> lists() {
        return List.of(
                it -> it.eventSubscriptions().list(query -> query.page(0)),
                it -> it.projects().list(query -> query.page(0)));
    }

    private static List<Consumer<HandsHq>> onWhatIsNotThere() {
        return List.of(
                it -> it.eventSubscriptions().delete(EventSubscriptionId.of("1")),
                it -> it.projects().get(NO_PROJECT),
                it -> it.projects().update(NO_PROJECT, body -> body.project(project -> {})),
                it -> it.projects().archive(NO_PROJECT),
                it -> it.projects().unarchive(NO_PROJECT),
                it -> it.projects().duplicate(NO_PROJECT, body -> body.userEmail("jane@daystrom.com")),
                it -> it.projectDuplications().get(ProjectDuplicationId.of("1")),
                it -> it.versionPdfs().latest(NO_PROJECT),
                it -> it.versionPdfs().get(VersionPdfId.of("1")));
    }

    private static List<Consumer<HandsHq>> unprocessable() {
        return List.of(
                it -> it.eventSubscriptions()
                        .create(body -> body.eventSubscription(
                                subscription -> subscription.externalUrl(HOOK).eventType(EventType.of("moon_rose")))),
                it -> it.projects()
                        .create(body -> body.userEmail("jane@daystrom.com")
                                .project(project -> project.name("Without the required field"))),
                it -> it.projects().update(PROJECT, body -> body.project(project -> project.name(""))),
                it -> it.projects().duplicate(PROJECT, body -> body.userEmail("nobody@daystrom.com")));
    }

    private static List<Consumer<HandsHq>> others() {
        return List.of(it -> it.authentication().get(), it -> it.fields().list());
    }

    private static void subscription(CreateEventSubscriptionRequest.Builder body) {
        body.eventSubscription(it -> it.externalUrl(HOOK).eventType(EventType.ROLE_CREATED));
    }
}
