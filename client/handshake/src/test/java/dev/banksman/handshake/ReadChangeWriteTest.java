package dev.banksman.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.format.Format;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Whoever reads a resource, changes one field and writes it, changes that field: nothing is lost, and nothing else
 * touched.
 */
class ReadChangeWriteTest {
    private static final Set<String> BY_THE_SERVER = Set.of("mtime", "lastEdited");

    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    static Stream<Arguments> kindsInBothFormats() {
        return Kind.all().stream()
                .flatMap(kind -> Arrays.stream(Format.values()).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("kindsInBothFormats")
    void oneFieldOfOneResourceIsAnother(Kind<?> kind, Format format) {
        URI address = URI.create(sandbox.system().url() + "/api/v2/" + kind.path() + "/" + kind.known());
        World before = world();
        JsonNode whole = World.get(address, sandbox.system().otherKey());

        kind.readChangeWrite(sandbox.client(format), kind.known());

        assertThat(world().changedSince(before)).containsExactly(address.getPath());
        Set<String> changed =
                World.changedFields(whole, World.get(address, sandbox.system().otherKey()));
        assertThat(changed).contains(kind.field());
        changed.removeAll(BY_THE_SERVER);
        assertThat(changed).isSubsetOf(kind.field(), "multiLineStr");
    }

    private World world() {
        return World.at(sandbox.system().url(), sandbox.system().otherKey());
    }
}
