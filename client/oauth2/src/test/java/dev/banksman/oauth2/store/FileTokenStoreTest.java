package dev.banksman.oauth2.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.banksman.client.call.Time;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTokenStoreTest {
    private static final Grant GRANT = new Grant(
            "1234-testapp at https://api.hqlabs.de/Token",
            "acc3ss",
            "r3fresh",
            Instant.parse("2026-03-02T08:30:00.250Z"),
            Instant.parse("2026-03-02T08:49:59.250Z"),
            new LinkedHashSet<>(List.of("read_all", "write_all")),
            fields());

    @TempDir
    Path home;

    private Path directory;
    private FileTokenStore store;

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("user_id", 12);
        fields.put("user_name", "test.user");
        fields.put("quota", new BigDecimal("1.10"));
        return fields;
    }

    @BeforeEach
    void open() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        directory = home.resolve("a/tokens");
        store = FileTokenStore.in(directory);
    }

    private static Grant with(String access) {
        return new Grant(GRANT.client(), access, "r", GRANT.obtainedAt(), null, Set.of(), Map.of());
    }

    private void put(String user, Grant grant) throws IOException {
        store.update(user, before -> Optional.of(grant));
    }

    private Path file() {
        return directory.resolve("12.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void isThereForTheNextProcess() throws IOException {
        put("12", GRANT);

        assertThat(FileTokenStore.in(directory).load("12")).contains(GRANT);
        assertThat(FileTokenStore.in(directory).load("13")).isEmpty();
    }

    @Test
    void canBeReadByPeople() throws IOException {
        put("12", GRANT);

        assertThat(Files.readString(file()).replace("\r\n", "\n")).isEqualTo("""
                        {
                          "user" : "12",
                          "client" : "1234-testapp at https://api.hqlabs.de/Token",
                          "access_token" : "acc3ss",
                          "refresh_token" : "r3fresh",
                          "obtained_at" : "2026-03-02T08:30:00.250Z",
                          "expires_at" : "2026-03-02T08:49:59.250Z",
                          "scope" : "read_all write_all",
                          "fields" : {
                            "user_id" : 12,
                            "user_name" : "test.user",
                            "quota" : 1.10
                          }
                        }""");
    }

    @Test
    void keepsWhatIsMissingMissing() throws IOException {
        Grant bare = new Grant("c", "a", null, GRANT.obtainedAt(), null, Set.of(), Map.of());
        put("12", bare);

        assertThat(store.load("12")).contains(bare);
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        put("12", GRANT);

        assertThat(mode(directory)).isEqualTo("rwx------");
        assertThat(mode(file())).isEqualTo("rw-------");
        assertThat(mode(directory.resolve("12.lock"))).isEqualTo("rw-------");
        assertThat(names()).containsExactly("12.json", "12.lock");
    }

    @Test
    void refusesAFileThatOthersCanRead() throws IOException {
        put("12", GRANT);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> store.load("12"))
                .isInstanceOf(IOException.class)
                .hasMessage("Tokens must be accessible to nobody but their owner. Found: rw-r----- on " + file()
                        + ". Say chmod 600 " + file() + ", and log in again if others use this machine.");
    }

    @Test
    void refusesADirectoryThatOthersCanWriteTo() throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxr-x"));

        assertThatThrownBy(() -> put("12", GRANT))
                .hasMessage("Tokens must be writable to nobody but their owner. Found: rwxrwxr-x on " + directory
                        + ". Say chmod 700 " + directory + ", and log in again if others use this machine.");
        assertThat(names()).isEmpty();
    }

    @Test
    void followsNoLinkOutOfTheDirectory() throws IOException {
        put("13", GRANT);
        Files.createSymbolicLink(file(), directory.resolve("13.json"));

        assertThatThrownBy(() -> store.load("12")).isInstanceOf(IOException.class);
    }

    @Test
    void saysThatAFileIsNoneWithoutQuotingIt() throws IOException {
        put("12", GRANT);
        Files.writeString(file(), Files.readString(file()).replace("\"obtained_at\"", "obtained"));

        assertThatThrownBy(() -> store.load("12"))
                .hasMessage("The token file " + file()
                        + " holds no grant of user 12. Delete it, and let the user log in again.")
                .hasNoCause();
    }

    @Test
    void takesNoOtherUsersFile() throws IOException {
        put("13", GRANT);
        Files.copy(directory.resolve("13.json"), file());

        assertThatThrownBy(() -> store.load("12")).hasMessageContaining("holds no grant of user 12");
    }

    @Test
    void changesNothingWhenTheChangeFails() throws IOException {
        put("12", GRANT);

        assertThatThrownBy(() -> store.update("12", before -> {
                    throw new IOException("no answer");
                }))
                .hasMessage("no answer");
        assertThat(store.load("12")).contains(GRANT);
        assertThat(names()).containsExactly("12.json", "12.lock");
        put("12", with("a2"));
        assertThat(store.load("12")).contains(with("a2"));
    }

    @Test
    void findsOutThatItCannotWriteBeforeATokenIsUsedUp() throws IOException {
        Files.createDirectories(directory);
        Files.createDirectory(directory.resolve("12.json.new"));
        Files.createFile(directory.resolve("12.json.new/x"));
        List<String> asked = new ArrayList<>();

        assertThatThrownBy(() -> store.update("12", before -> {
                    asked.add("asked");
                    return Optional.of(GRANT);
                }))
                .isInstanceOf(IOException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void removesAGrant() throws IOException {
        put("12", GRANT);
        store.update("12", before -> Optional.empty());

        assertThat(store.load("12")).isEmpty();
        assertThat(names()).containsExactly("12.lock");
    }

    @Test
    void putsInPlaceWhatAKilledProcessHadWritten() throws IOException {
        put("12", with("a2"));
        Files.move(file(), directory.resolve("12.json.new"));
        put("13", with("a1"));
        List<String> seen = new ArrayList<>();

        store.update("12", before -> {
            seen.add(before.map(Grant::accessToken).orElse("none"));
            return before;
        });
        assertThat(seen).containsExactly("a2");
        assertThat(store.load("12")).contains(with("a2"));
    }

    @Test
    void throwsAwayWhatAKilledProcessHadOnlyBegunToWrite() throws IOException {
        put("12", GRANT);
        Path draft = directory.resolve("12.json.new");
        byte[] whole = Files.readAllBytes(file());
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                draft, new String(whole, UTF_8).substring(0, whole.length / 2).getBytes(UTF_8));

        put("12", with("a2"));
        assertThat(store.load("12")).contains(with("a2"));
        assertThat(names()).containsExactly("12.json", "12.lock");
    }

    @Test
    void namesFilesSoThatNoUserReachesAnothersOrOutside() throws IOException {
        List<String> users =
                List.of("../../etc/passwd", "maddox@daystrom.com", "Bob", "bob", "a/b", ".", "ü".repeat(90));
        for (String user : users) {
            put(user, with(user));
        }

        for (String user : users) {
            assertThat(store.load(user)).contains(with(user));
        }
        assertThat(names())
                .filteredOn(name -> name.endsWith(".json"))
                .hasSize(users.size())
                .contains(
                        "bob.json", "%42ob.json", "%2e%2e%2f%2e%2e%2fetc%2fpasswd.json", "maddox%40daystrom%2ecom.json")
                .allSatisfy(name -> assertThat(name.length()).isLessThan(140));
        assertThatThrownBy(() -> store.load(""))
                .hasMessage("A user must not be empty. Found: an empty string. Give the user's id.");
    }

    @Test
    void letsOneChangeBeMadeAtATimeByWhateverNameTheDirectoryGoes() throws Exception {
        Files.createDirectories(home.resolve("a"));
        Files.createSymbolicLink(home.resolve("b"), home.resolve("a"));
        FileTokenStore same = FileTokenStore.in(home.resolve("b/tokens"));
        put("12", with("0"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Optional<Grant>>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            FileTokenStore one = i % 2 == 0 ? store : same;
            Callable<Optional<Grant>> more = () -> one.update("12", FileTokenStoreTest::counted);
            all.add(threads.submit(more));
        }
        for (Future<Optional<Grant>> each : all) {
            each.get();
        }
        threads.shutdown();

        assertThat(store.load("12")).contains(with("40"));
    }

    private static Optional<Grant> counted(Optional<Grant> before) {
        int count = Integer.parseInt(before.orElseThrow().accessToken());
        return Optional.of(with(Integer.toString(count + 1)));
    }

    @Test
    void givesUpOnALockThatIsHeldForTooLong() throws IOException {
        FileTokenStore impatient = FileTokenStore.in(directory, new Hours());

        store.update("12", before -> {
            assertThatThrownBy(() -> impatient.update("12", inner -> inner))
                    .hasMessage("The lock " + directory.toRealPath().resolve("12.lock")
                            + " was held by another process for PT1M30S. Is there one that hangs?");
            return Optional.of(GRANT);
        });
        assertThat(impatient.update("12", before -> before)).contains(GRANT);
    }

    /** A pause lasts an hour here. */
    private static final class Hours implements Time {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void sleep(Duration duration) {
            now = now.plus(Duration.ofHours(1));
        }

        @Override
        public Cancellable schedule(Duration delay, Runnable task) {
            return () -> {};
        }
    }

    @Test
    void saysWhereItIs() throws IOException {
        assertThat(store).hasToString("tokens in " + directory + " (not there yet)");
        put("12", GRANT);
        assertThat(store).hasToString("tokens in " + directory);
    }
}
