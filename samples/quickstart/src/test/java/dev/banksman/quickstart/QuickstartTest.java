package dev.banksman.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.handshq.HandsHq;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void it_says_what_happens_and_what_it_cost() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cost cost = new Cost();
        VirtualTime time = new VirtualTime();
        Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().clock(time));
        try (Place place = Place.in(sandbox);
                HandsHq handsHq = HandsHq.builder()
                        .baseUrl(place.url())
                        .apiToken(place.token())
                        .time(time)
                        .listener(cost)
                        .build()) {
            new Quickstart(handsHq, place, new PrintStream(out, true, StandardCharsets.UTF_8)).run();
            assertThat(sandbox.handsHq().storage().requests())
                    .singleElement()
                    .matches(request -> !request.authorized(), "no token arrived");
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Token     valid: Daystrom Construction Ltd")
                .contains("Projects  272 unarchived")
                .contains("found by \"jones\"; their roles are among 13")
                .contains("Reviews   1001: accepted accepted accepted accepted of the people assigned")
                .contains("Created   1341  Riverside Lofts, block C, with 9 field values")
                .contains("Updated   1341  ends 2027-09-30")
                .contains("queued queued in_progress in_progress in_progress in_progress complete → project 1342")
                .contains("once more is a NotFoundException")
                .contains("Events    4 events subscribed, for http://127.0.0.1:")
                .contains("          archived   Riverside Lofts, block C\n")
                .contains("          PDF ready  2227 bytes for Riverside Lofts, block C Copy, of 1597 signed bytes\n")
                .containsPattern("          training   Smith(-West)?: expired training\n")
                .contains("          moved      Smith-West to roles [201]\n");
        assertThat(Files.readAllBytes(Path.of("target/quickstart.pdf"))).startsWith('%', 'P', 'D', 'F', '-');
        assertThat(cost.toString()).contains(" 6 of them pages, 0 retries");
    }

    @Test
    void a_wrong_argument_is_answered_with_what_there_is() {
        assertThatThrownBy(() -> Place.of("--ulr", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Found: --ulr x")
                .hasMessageContaining("HANDSHQ_TOKEN");
    }
}
