package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.error.NotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first thing that a reader of the README sees, run as it stands there. */
class FirstListingTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    @Test
    void doesWhatItSays() {
        HandsHq handsHq = sandbox.client();
        ProjectId id = ProjectId.of("1001");
        List<String> lines = new ArrayList<>();

        for (Project project : handsHq.projects().listAll(q -> q.archivedStatus(ArchivedStatus.UNARCHIVED))) {
            lines.add(project.name() + " " + project.startDate());
        }
        ProjectDuplication copy = handsHq.projects().duplicate(id, b -> b.userEmail("maddox@daystrom.com"));
        ProjectDuplication done = handsHq.projectDuplications().await(copy.id());
        handsHq.projects().archive(id);
        try {
            handsHq.projects().archive(id);
        } catch (NotFoundException e) {
            lines.add("already archived: " + e.errors());
        }
        handsHq.with(call -> call.timeout(Duration.ofSeconds(5)).noRetry())
                .authentication()
                .get();

        assertThat(lines).hasSize(273).startsWith("Roof refurbishment, Whitechapel Wharf 2024-01-08");
        assertThat(lines.get(272)).contains("The project has already been archived.");
        assertThat(done.status()).isEqualTo(DuplicationStatus.COMPLETE);
    }
}
