package dev.banksman.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopeTest {

    @Test
    void whoComesFirstHasTheName() {
        Scope scope = Scope.of(Set.of());
        assertThat(Stream.of("name", "name", "name", "name_", "name_2", "other").map(scope::claim))
                .containsExactly(
                        new Claim("name", Claim.Reason.FREE),
                        new Claim("name_", Claim.Reason.TAKEN),
                        new Claim("name_2", Claim.Reason.TAKEN),
                        new Claim("name__", Claim.Reason.TAKEN),
                        new Claim("name_2_", Claim.Reason.TAKEN),
                        new Claim("other", Claim.Reason.FREE));
    }

    @Test
    void aReservedNameIsNobodys() {
        Scope scope = Scope.of(Reserved.COMPONENTS);
        assertThat(scope.claim("toString")).isEqualTo(new Claim("toString_", Claim.Reason.RESERVED));
    }

    @Test
    void typesDifferInMoreThanCase() {
        Scope scope = Scope.ofTypes();
        assertThat(scope.claim("Project").name()).isEqualTo("Project");
        assertThat(scope.claim("PROJECT").name()).isEqualTo("PROJECT_");
    }

    @Test
    void aNestedTypeIsNotNamedLikeAnEnclosingOne() {
        Scope scope = Scope.inside(List.of("Project", "Attributes"));
        assertThat(scope.claim("Project").name()).isEqualTo("Project_");
        assertThat(scope.claim("Attributes").name()).isEqualTo("Attributes_");
        assertThat(scope.claim("Links").name()).isEqualTo("Links");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Field", "Pages", "Object", "String", "Record", "List", "Builder", "Unknown", "Delivery", "Con"})
    void namesOfJavaAndTheRuntimeAreReservedForTypes(String name) {
        assertThat(Scope.ofTypes().claim(name).reason()).isEqualTo(Claim.Reason.RESERVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "builder"
            })
    void whatARecordComponentCanNotBeCalledIsReserved(String name) {
        assertThat(Scope.of(Reserved.COMPONENTS).claim(name).reason()).isEqualTo(Claim.Reason.RESERVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with", "close", "builder", "exchange"})
    void whatTheEntryClassHasIsReserved(String name) {
        assertThat(Scope.of(Reserved.ACCESSORS).claim(name).reason()).isEqualTo(Claim.Reason.RESERVED);
    }

    @Property
    void typeNamesAreDistinctFilesEverywhere(@ForAll @Size(max = 60) List<String> texts) {
        Scope scope = Scope.ofTypes();
        List<String> files = texts.stream()
                .map(text -> scope.claim(Identifiers.type(text)).name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(files).doesNotHaveDuplicates().noneMatch(name -> name.equals("object") || name.equals("con"));
    }

    @Property
    void sameOrderSameNames(@ForAll @Size(max = 30) List<String> texts) {
        Scope one = Scope.of(Reserved.METHODS);
        Scope two = Scope.of(Reserved.METHODS);
        assertThat(texts.stream().map(Identifiers::member).map(one::claim))
                .containsExactlyElementsOf(
                        texts.stream().map(Identifiers::member).map(two::claim).toList());
    }
}
