package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.UnauthorizedException;
import dev.banksman.client.error.UnprocessableException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operation of the document, with every answer that it declares and that a typed client can bring about. */
class EveryOperationTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId PROJECT = ProjectId.of("1001");
    private static final ProjectId NO_PROJECT = ProjectId.of("1");
    private static final URI HOOK = URI.create("https://hooks.example");

    /** The system refuses these only for bodies that are not of the declared form, which the builders can't make. */
    private static final List<String> OUT_OF_REACH =
            List.of("createEventSubscription 400", "createProject 400", "duplicateProject 400", "updateProject 400");

    @Test
    @WrongOnPurpose
    void everyOperationIsCalledAndGivesEveryAnswer() {
        succeed(sandbox.client());
        everyOperation().forEach(operation -> refused(UnauthorizedException.class, stranger(), operation));
        onWhatIsNotThere().forEach(operation -> refused(NotFoundException.class, sandbox.client(), operation));
        unprocessable().forEach(operation -> refused(UnprocessableException.class, sandbox.client(), operation));
        refused(BadRequestException.class, sandbox.client(), it -> it.projects().list(query -> query.page(0)));
        refused(
                BadRequestException.class,
                sandbox.client(),
                it -> it.eventSubscriptions().list(query -> query.page(0)));

        sandbox.judge(true);

        assertThat(sandbox.coverage().seen()).hasSize(15);
        assertThat(sandbox.coverage().unseenOperations()).isEmpty();
        assertThat(sandbox.coverage().unseenAnswers()).containsExactlyElementsOf(OUT_OF_REACH);
    }

    private static void succeed(HandsHq it) {
        everyListing().forEach(operation -> operation.accept(it));
        EventSubscription subscription = it.eventSubscriptions().create(EveryOperationTest::subscription);
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

    private static HandsHq stranger() {
        return sandbox.client(settings -> settings.apiToken("unknown"));
    }

    private static List<Consumer<HandsHq>> everyListing() {
        return List.of(
                it -> it.authentication().get(),
                it -> it.eventSubscriptions().list(),
                it -> it.projects().list(),
                it -> it.fields().list());
    }

    private static List<Consumer<HandsHq>> everyOperation() {
        List<Consumer<HandsHq>> writes = List.of(
                it -> it.eventSubscriptions().create(EveryOperationTest::subscription),
                it -> it.projects()
                        .create(body -> body.userEmail("jane@daystrom.com").project(project -> project.name("New"))));
        return List.of(everyListing(), writes, onWhatIsNotThere()).stream()
                .flatMap(List::stream)
                .toList();
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

    private static void subscription(CreateEventSubscriptionRequest.Builder body) {
        body.eventSubscription(it -> it.externalUrl(HOOK).eventType(EventType.ROLE_CREATED));
    }

    private static void refused(Class<? extends ApiException> as, HandsHq handsHq, Consumer<HandsHq> operation) {
        assertThatThrownBy(() -> operation.accept(handsHq)).isInstanceOf(as);
    }
}
