package dev.banksman.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelatedTest {
    private static final URI GLOBE = URI.create("/api/v2/customers/43");

    record Customer(@JsonProperty("resource_uri") @Nullable String address, String name) {}

    record Plain(String name) {}

    private static final Customer CUSTOMER = new Customer(GLOBE.toString(), "The Globe");

    /** Answers what it is asked for. */
    private static final class Fetching implements Resolver {
        private @Nullable URI asked;

        @Override
        public <T> T fetch(URI resourceUri, Class<T> type) {
            asked = resourceUri;
            return type.cast(CUSTOMER);
        }
    }

    @Test
    void anAddressHasAnIdAndNoValue() {
        Related<Customer> related = Related.to(GLOBE);
        assertThat(related.uri()).contains(GLOBE);
        assertThat(related.id()).contains("43");
        assertThat(related.value()).isEmpty();
        assertThat(related.isSentInFull()).isFalse();
        assertThat(related.byAddress()).isSameAs(related);
        assertThat(related).hasToString("/api/v2/customers/43").isEqualTo(Related.to("/api/v2/customers/43"));
    }

    @Test
    void theIdIsTheLastSegmentDecoded() {
        assertThat(Related.to("/api/v2/customers/a%20b+c/").id()).contains("a b+c");
        assertThat(Related.to("https://acme.com/customers/43?full=false").id()).contains("43");
        assertThat(Related.to("system").id()).contains("system");
    }

    @Test
    void anObjectHasTheAddressThatItSays() {
        Related<Customer> related = Related.read(CUSTOMER);
        assertThat(related.uri()).contains(GLOBE);
        assertThat(related.id()).contains("43");
        assertThat(related.value()).contains(CUSTOMER);
        assertThat(related.byAddress()).isEqualTo(Related.to(GLOBE));
        assertThat(Related.full(new Customer(null, "New")).uri()).isEmpty();
        assertThat(Related.full(new Customer("", "New")).uri()).isEmpty();
        assertThat(Related.full(new Plain("New")).uri()).isEmpty();
        assertThat(Related.full("New").id()).isEmpty();
    }

    @Test
    void onlyWhatSomebodyWantsInFullIsSentInFull() {
        assertThat(Related.read(CUSTOMER).isSentInFull()).isFalse();
        assertThat(Related.read(CUSTOMER).inFull().isSentInFull()).isTrue();
        assertThat(Related.full(CUSTOMER).isSentInFull()).isTrue();
        assertThat(Related.full(CUSTOMER).byAddress().isSentInFull()).isFalse();
        assertThat(Related.full(CUSTOMER)).isEqualTo(Related.read(CUSTOMER)).isNotEqualTo(Related.to(GLOBE));
    }

    @Test
    void anAddressIsFetchedAndAnObjectIsHereAlready() {
        Fetching client = new Fetching();
        assertThat(Related.read(CUSTOMER).resolve(client)).isSameAs(CUSTOMER);
        assertThat(client.asked).isNull();
        assertThat(Related.to(GLOBE, Customer.class).resolve(client)).isSameAs(CUSTOMER);
        assertThat(client.asked).isEqualTo(GLOBE);
        assertThat(Related.read(CUSTOMER).byAddress().resolve(client)).isSameAs(CUSTOMER);
    }

    @Test
    void whatCantBeDoneIsSaidWithWhatToDo() {
        assertThatThrownBy(() -> Related.to(GLOBE).resolve(new Fetching()))
                .hasMessage("What is fetched has a type. Found: the address /api/v2/customers/43 alone."
                        + " Make it by Related.to(uri, type).");
        assertThatThrownBy(() -> Related.to(GLOBE).inFull())
                .hasMessage("What is sent in full is here. Found: the address /api/v2/customers/43 alone."
                        + " Resolve it, and send Related.full(…) of what comes.");
        assertThatThrownBy(() -> Related.full(new Plain("New")).byAddress())
                .hasMessage("What is sent by its address has one. Found: a Plain without resource_uri."
                        + " Create it first, or send it in full.");
        assertThatThrownBy(() -> Related.to((String) null))
                .hasMessage("A related resource has an address. Found: null."
                        + " Create the resource first, or send it in full by Related.full(…).");
    }
}
