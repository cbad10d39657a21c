package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.PollTimeoutException;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Here a duplication takes 20 minutes, longer than the document lets anybody wait. */
class SlowDuplicationTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox(Duration.ofMinutes(10), Duration.ofMinutes(10));

    @Test
    void awaitGivesUpAfterElevenMinutesHavingAskedTwiceAMinute() {
        ProjectDuplication requested = sandbox.client()
                .projects()
                .duplicate(ProjectId.of("1005"), body -> body.userEmail("jane@daystrom.com"));

        PollTimeoutException late = catchThrowableOfType(
                PollTimeoutException.class,
                () -> sandbox.client().projectDuplications().await(requested.id()));

        assertThat(late.atMost()).isEqualTo(Duration.ofMinutes(11));
        assertThat(late).hasMessageContaining("\"in_progress\" after 23 requests");
        assertThat(sandbox.time().takeSleeps()).isEqualTo(Collections.nCopies(22, Duration.ofSeconds(30)));
    }
}
