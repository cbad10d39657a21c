package dev.banksman.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EventPartsTest {
    private static final List<Object> INCLUDED = Arrays.asList(1, null, "a", 2L, "b");

    @Test
    void aRequiredPartIsThereOrFailsByItsName() {
        assertThat(EventParts.required("a", "data")).isEqualTo("a");
        assertThatThrownBy(() -> EventParts.required(null, "data"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The delivery has no data.");
    }

    @Test
    void theElementsOfAListAreThoseThatAreNotNull() {
        assertThat(EventParts.<Object>each(INCLUDED)).containsExactly(1, "a", 2L, "b");
        assertThat(EventParts.<Object>each(null)).isEmpty();
    }

    @Test
    void whatIsIncludedIsFoundByItsType() {
        assertThat(EventParts.included(INCLUDED, String.class)).containsExactly("a", "b");
        assertThat(EventParts.included(INCLUDED, Number.class)).containsExactly(1, 2L);
        assertThat(EventParts.included(null, String.class)).isEmpty();
        assertThat(EventParts.firstIncluded(INCLUDED, String.class)).contains("a");
        assertThat(EventParts.requiredIncluded(INCLUDED, Long.class)).isEqualTo(2L);
    }

    @Test
    void aRequiredIncludeThatIsMissingFailsByItsType() {
        assertThat(EventParts.firstIncluded(INCLUDED, Short.class)).isEmpty();
        assertThatThrownBy(() -> EventParts.requiredIncluded(INCLUDED, Short.class))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The delivery includes no Short.");
    }
}
