package dev.banksman.sandbox.handshq.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshq.domain.History;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.domain.ProjectDetails;
import dev.banksman.sandbox.handshq.domain.ProjectState;
import dev.banksman.sandbox.handshq.domain.User;
import dev.banksman.sandbox.handshq.domain.Version;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProjectSheetTest {
    private static final Instant THEN = Instant.parse("2026-03-02T08:30:00Z");

    @Test
    void isAPdfWhoseTableFindsEveryObject() {
        String pdf = pdf("Roof (phase \\1), Café – 日本");

        assertThat(pdf).startsWith("%PDF-1.4\n").endsWith("%%EOF\n");
        int table = Integer.parseInt(first(pdf, "startxref\n(\\d+)\n%%EOF").group(1));
        assertThat(pdf.substring(table)).startsWith("xref\n0 ");
        List<Integer> offsets = Pattern.compile("(\\d{10}) 00000 n \n")
                .matcher(pdf.substring(table))
                .results()
                .map(entry -> Integer.parseInt(entry.group(1)))
                .toList();
        assertThat(first(pdf, "/Size (\\d+)").group(1)).isEqualTo(Integer.toString(offsets.size() + 1));
        for (int i = 0; i < offsets.size(); i++) {
            assertThat(pdf.substring(offsets.get(i))).startsWith((i + 1) + " 0 obj\n");
        }
    }

    @Test
    void saysHowLongItsStreamsAre() {
        String pdf = pdf("Roof");

        MatchResult stream = Pattern.compile("/Length (\\d+) >>\nstream\n(.*?)\nendstream", Pattern.DOTALL)
                .matcher(pdf)
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(stream.group(2)).hasSize(Integer.parseInt(stream.group(1)));
    }

    @Test
    void keepsTextFromBecomingCode() {
        assertThat(pdf("Roof (phase \\1), Café – 日本")).contains("(Roof \\(phase \\\\1\\), Caf\\351 \\226 ??) Tj");
        assertThat(pdf("日")).contains("/Title <FEFF65E5>");
    }

    @Test
    void takesAsManyPagesAsItNeeds() {
        assertThat(pages("word")).isEqualTo("1");
        assertThat(pages("word ".repeat(2_000))).isEqualTo("10");
        assertThat(pages("w".repeat(40_000))).isEqualTo("37");
    }

    private static String pages(String name) {
        return first(pdf(name), "/Type /Pages /Count (\\d+) ").group(1);
    }

    private static MatchResult first(String pdf, String regex) {
        return Pattern.compile(regex).matcher(pdf).results().findFirst().orElseThrow();
    }

    private static String pdf(String name) {
        User author = new User("1", "Jane", "Dorsey", "jane@daystrom.com");
        ProjectDetails details = new ProjectDetails(name, null, null, null);
        Project project = new Project("1", details, null, ProjectState.APPROVED, author, List.of());
        History history = new History("1", "Jane D. created the project", THEN);
        return new String(ProjectSheet.of(new Version("1", 0, THEN, project, history)), ISO_8859_1);
    }
}
