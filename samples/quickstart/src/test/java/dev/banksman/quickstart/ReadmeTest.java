package dev.banksman.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.handshq.DuplicationStatus;
import dev.banksman.handshq.HandsHq;
import dev.banksman.handshq.Project;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's code is compiled, runs, and is what the page shows. */
class ReadmeTest {
    private static final Pattern MARKED = Pattern.compile(" *// listing 1\n(.*?) *// end\n", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_readme_shows_the_listing_that_is_compiled() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/banksman/quickstart/ReadmeListings.java"));
        String readme = Files.readString(Path.of("../../README.md"));

        StringBuilder listing = new StringBuilder();
        for (Matcher part = MARKED.matcher(source); part.find(); ) {
            listing.append(part.group(1).replaceAll("(?m)^ {8}", ""));
        }

        Matcher shown = SHOWN.matcher(readme);
        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).isEqualTo(listing.toString());
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
