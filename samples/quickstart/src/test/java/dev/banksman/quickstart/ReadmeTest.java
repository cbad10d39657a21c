package dev.banksman.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.handshq.DuplicationStatus;
import dev.banksman.handshq.HandsHq;
import dev.banksman.handshq.HandsHqEvent;
import dev.banksman.handshq.Personnel;
import dev.banksman.handshq.PersonnelUpdated;
import dev.banksman.handshq.Project;
import dev.banksman.handshq.ProjectArchived;
import dev.banksman.handshq.TrainingStatusChanged;
import dev.banksman.handshq.VersionPdfCreated;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.WebhookTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's code is compiled, runs, and is what the page shows. */
class ReadmeTest {
    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_readme_shows_the_listings_that_are_compiled() throws Exception {
        String client = marked(1, "src/test/java/dev/banksman/quickstart/ReadmeListings.java")
                .replaceAll("(?m)^ {8}", "");
        String handlers = marked(2, "src/main/java/dev/banksman/quickstart/SiteEvents.java");
        String systems = "src/test/java/dev/banksman/quickstart/ReadmeSystems.java";
        String handshake = marked(3, systems).replaceAll("(?m)^ {8}", "");
        String hq = marked(4, systems).replaceAll("(?m)^ {8}", "");

        assertThat(SHOWN.matcher(Files.readString(Path.of("../../README.md"))).results())
                .extracting(shown -> shown.group(1))
                .startsWith(client, handlers, handshake, hq);
    }

    private static String marked(int listing, String file) throws IOException {
        Pattern marked = Pattern.compile(" *// listing " + listing + "\n(.*?) *// end\n", Pattern.DOTALL);
        return marked.matcher(Files.readString(Path.of(file)))
                .results()
                .map(part -> part.group(1))
                .collect(Collectors.joining());
    }

    @Test
    void every_handler_hears_the_documents_example_of_its_event() {
        List<String> heard = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.start();
                HandsHq handsHq = HandsHq.builder()
                        .baseUrl(sandbox.handsHq().url())
                        .apiToken(sandbox.handsHq().token())
                        .build()) {
            Dispatcher dispatcher = new SiteEventsDispatcher(new SiteEvents(heard::add), handsHq.personnel());
            Personnel expired = handsHq.personnel().list().get(0);

            WebhookTester.example(ProjectArchived.class).deliverTo(dispatcher);
            WebhookTester.example(PersonnelUpdated.class).deliverTo(dispatcher);
            WebhookTester.example(VersionPdfCreated.class).deliverTo(dispatcher);
            WebhookTester.example(TrainingStatusChanged.class)
                    .with(
                            "/data/1/relationships/personnel/data/id",
                            expired.id().value())
                    .deliverTo(dispatcher);
            WebhookTester.json(HandsHqEvent.class, "{\"meta\": {\"event_type\": \"crane_moved\"}}")
                    .deliverTo(dispatcher);

            assertThat(heard)
                    .containsExactly(
                            "archived   Example Project",
                            "moved      Smith to roles [123, 321]",
                            "PDF ready  32540 bytes for My lovely project, of 1192 signed bytes",
                            "training   " + expired.lastName() + ": expired training",
                            "unknown    crane_moved");
        }
    }

    @Test
    void the_listing_runs() {
        ReadmeListings.connect().close();
        VirtualTime time = new VirtualTime();
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().clock(time));
                HandsHq handsHq = HandsHq.builder()
                        .baseUrl(sandbox.handsHq().url())
                        .apiToken(sandbox.handsHq().token())
                        .time(time)
                        .build()) {
            Project project = handsHq.projects().list().get(0);

            assertThat(ReadmeListings.use(handsHq, project.id()).status()).isEqualTo(DuplicationStatus.COMPLETE);
            assertThat(handsHq.projects().get(project.id()).archivedAt()).isNotNull();
        }
    }
}
