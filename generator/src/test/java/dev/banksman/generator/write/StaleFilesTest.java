package dev.banksman.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a ledger says, nothing but an unchanged source file below the output folder is deleted. */
class StaleFilesTest {
    private static final String TEXT = "class Old {}";

    @TempDir
    Path root;

    private Path folder;
    private Ledger before = Ledger.parse("");

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectories(root.resolve("out"));
    }

    @Test
    void deletesAStaleFileAndItsEmptyFolders() throws IOException {
        Path file = write(folder.resolve("src/com/acme/Old.java"));
        ledger("src/com/acme/Old.java");

        Ledger after = sweep(Map.of("src/New.java", Ledger.hash("new")));

        assertThat(file).doesNotExist();
        assertThat(folder.resolve("src")).doesNotExist();
        assertThat(after.text()).isEqualTo(Ledger.hash("new") + "  src/New.java\n");
    }

    @Test
    void keepsFoldersThatHoldSomethingElse() throws IOException {
        write(folder.resolve("src/com/Old.java"));
        Path other = write(folder.resolve("src/Mine.java"));
        ledger("src/com/Old.java");

        sweep(Map.of());

        assertThat(folder.resolve("src/com")).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void keepsAnEditedFileAndRemembersIt() throws IOException {
        Path file = write(folder.resolve("Old.java"));
        ledger("Old.java");
        Files.writeString(file, "edited");

        Ledger after = sweep(Map.of());

        assertThat(file).exists();
        assertThat(after.text()).isEqualTo(Ledger.hash(TEXT) + "  Old.java\n");
    }

    @Test
    void keepsWhatTheUserIgnores() throws IOException {
        Path file = write(folder.resolve("Old.java"));
        ledger("Old.java");

        StaleFiles.sweep(before, folder, Set.of(), Map.of(), path -> false);

        assertThat(file).exists();
    }

    @Test
    void keepsTheNewFileWhereCaseDoesNotTellNamesApart() throws IOException {
        Path old = write(folder.resolve("ApiKey.java"));
        Files.createLink(folder.resolve("APIKey.java"), old);
        ledger("ApiKey.java");

        sweep(Map.of("APIKey.java", Ledger.hash(TEXT)));

        assertThat(old).exists();
    }

    @Test
    void forgetsWhatIsGone() {
        ledger("Old.java");

        assertThat(sweep(Map.of()).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Victim.java",
                "src/../../Victim.java",
                "./../Victim.java",
                "link/Victim.java",
                "src/../Victim.java",
                "\u0000.java",
                ".",
                "",
                "/",
            })
    void neverDeletesOutside(String path) throws IOException {
        Path victim = write(root.resolve("Victim.java"));
        Files.createSymbolicLink(folder.resolve("link"), root);
        ledger(path);

        sweep(Map.of());

        assertThat(victim).exists();
        assertThat(folder).exists();
    }

    @Test
    void neverDeletesByAnAbsolutePath() throws IOException {
        Path victim = write(root.resolve("Victim.java"));
        ledger(victim.toString());

        sweep(Map.of());

        assertThat(victim).exists();
    }

    @Test
    void neverFollowsALink() throws IOException {
        Path victim = write(root.resolve("Victim.java"));
        Path link = Files.createSymbolicLink(folder.resolve("Link.java"), victim);
        ledger("Link.java");

        sweep(Map.of());

        assertThat(victim).exists();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void neverDeletesWhatIsNoSource() throws IOException {
        Path file = write(folder.resolve("pom.xml"));
        ledger("pom.xml");

        sweep(Map.of());

        assertThat(file).exists();
    }

    @Test
    void aLedgerThatIsNoneIsEmpty() throws IOException {
        Path file = Files.write(folder.resolve("ledger"), new byte[] {(byte) 0xff, '\n', 0, 'x'});

        assertThat(Ledger.read(file).entries()).isEmpty();
        assertThat(Ledger.read(folder.resolve("nowhere")).entries()).isEmpty();
        assertThat(Ledger.read(folder).entries()).isEmpty();
    }

    private Ledger sweep(Map<String, String> written) {
        return StaleFiles.sweep(before, folder, written.keySet(), written, path -> true);
    }

    private void ledger(String path) {
        before = Ledger.parse(Ledger.hash(TEXT) + "  " + path + "\n");
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, TEXT);
    }
}
