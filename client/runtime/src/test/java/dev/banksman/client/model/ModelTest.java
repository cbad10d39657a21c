package dev.banksman.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void aFieldHasThreeStates() {
        assertThat(Field.absent().isAbsent()).isTrue();
        assertThat(Field.ofNull().isPresent()).isTrue();
        assertThat(Field.ofNull().orNull()).isNull();
        assertThat(Field.of("a").toOptional()).contains("a");
        assertThat(Field.ofNullable(null)).isEqualTo(Field.ofNull()).isNotEqualTo(Field.absent());
        assertThat(Field.of("a")).isEqualTo(Field.ofNullable("a")).hasToString("a");
        assertThat(List.of(Field.absent(), Field.ofNull())).hasToString("[(absent), null]");
    }

    @Test
    void copiesKeepOrderAndNullsAndNothingElse() {
        List<String> list = new ArrayList<>(Arrays.asList("b", null, "a"));
        List<String> copy = Objects.requireNonNull(Copies.list(list));
        list.clear();
        assertThat(copy).containsExactly("b", null, "a").isUnmodifiable();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", null);
        map.put("a", 1);
        Map<String, Object> copied = Copies.additional(map);
        map.clear();
        assertThat(copied).hasToString("{b=null, a=1}");
        assertThatThrownBy(() -> copied.put("c", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Copies.list(null)).isNull();
        assertThat(Copies.map(null)).isNull();
        assertThat(Copies.additional(null)).isEmpty();
    }

    @Test
    void aPageCopiesItsItems() {
        List<Integer> items = new ArrayList<>(List.of(1));
        Page<Integer, String> page = new Page<>(items, "document", Optional.empty());
        items.add(2);
        assertThat(page.items()).containsExactly(1).isUnmodifiable();
    }

    @Test
    void pollOptionsAreCheckedAndKeptByTheirBuilder() {
        PollOptions<String> options = PollOptions.<String>builder()
                .every(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(2))
                .onProgress(value -> {})
                .build();
        assertThat(options.toBuilder().build()).isEqualTo(options);
        assertThatThrownBy(() -> PollOptions.builder().every(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every is more than zero. Found: PT0S.");
    }

    @Test
    void anAnswersHeadersAreFoundInAnyCaseAndNotShown() {
        ApiResponse<String> response = ApiResponse.of(200, Map.of("set-cookie", List.of("a=secret", "b")), "value");
        assertThat(response.header("Set-Cookie")).contains("a=secret");
        assertThat(response.headers().get("SET-COOKIE")).containsExactly("a=secret", "b");
        assertThat(response.header("X")).isEmpty();
        assertThat(response).hasToString("ApiResponse[status=200, value=value]");
    }

    @Test
    void whatIsRequiredAndMissingIsNamed() {
        assertThat(Required.check("A", "b", 1)).isEqualTo(1);
        assertThatThrownBy(() -> Required.check("CreateProjectRequest", "user_email", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreateProjectRequest.user_email is required. Set it on the builder before build().");
    }
}
