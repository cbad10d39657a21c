package dev.banksman.quickstart;

import dev.banksman.client.error.NotFoundException;
import dev.banksman.handshq.ArchivedStatus;
import dev.banksman.handshq.HandsHq;
import dev.banksman.handshq.Project;
import dev.banksman.handshq.ProjectDuplication;
import dev.banksman.handshq.ProjectId;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The README's code, between the marks; {@link ReadmeTest} runs it and compares it with the page. */
final class ReadmeListings {
    private static final Logger log = LoggerFactory.getLogger(ReadmeListings.class);

    private ReadmeListings() {}

    static HandsHq connect() {
        // listing 1
        HandsHq handsHq =
                HandsHq.builder().apiToken(System.getenv("HANDSHQ_TOKEN")).build();

        // end
        return handsHq;
    }

    static ProjectDuplication use(HandsHq handsHq, ProjectId id) {
        // listing 1
        // Pages by itself.
        for (Project project : handsHq.projects().listAll(q -> q.archivedStatus(ArchivedStatus.UNARCHIVED))) {
            System.out.println(project.name() + " " + project.startDate());
        }

        // Polls as often as the document allows: twice a minute.
        ProjectDuplication copy = handsHq.projects().duplicate(id, b -> b.userEmail("maddox@daystrom.com"));
        ProjectDuplication done = handsHq.projectDuplications().await(copy.id());

        // Fails with a typed exception, and with the parsed errors of the body: a List<ApiError>.
        try {
            handsHq.projects().archive(id);
        } catch (NotFoundException e) {
            log.warn("already archived: {}", e.errors());
        }

        // Views are light: other settings, the same connections and the same budget.
        handsHq.with(call -> call.timeout(Duration.ofSeconds(5)).noRetry())
                .authentication()
                .get();
        // end
        return done;
    }
}
