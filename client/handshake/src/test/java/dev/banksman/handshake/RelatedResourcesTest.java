package dev.banksman.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ForeignAddressException;
import dev.banksman.client.format.Format;
import dev.banksman.client.model.Created;
import dev.banksman.client.model.Related;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelatedResourcesTest {
    private static final long GLOBE = 43;

    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    /** An order of The Globe. */
    private static Order order(Handshake handshake) {
        return handshake.orders().list(q -> q.full(false).limit(200)).stream()
                .filter(order -> customer(order).id().equals(Optional.of("43")))
                .findFirst()
                .map(order -> handshake.orders().get(Objects.requireNonNull(order.objId())))
                .orElseThrow();
    }

    private static Related<Customer> customer(Order order) {
        return Objects.requireNonNull(order.customer());
    }

    @ParameterizedTest
    @EnumSource
    void anOrderComesWithItsCustomerInFull(Format format) {
        Handshake handshake = sandbox.client(format);
        Related<Customer> customer = customer(order(handshake));
        int requests = sandbox.exchanges().size();

        assertThat(customer.value()).map(Customer::name).contains("The Globe");
        assertThat(customer.uri()).contains(URI.create("/api/v2/customers/43"));
        assertThat(customer.resolve(handshake).name()).isEqualTo("The Globe");
        assertThat(sandbox.exchanges()).hasSize(requests);
    }

    @ParameterizedTest
    @EnumSource
    void fullModeCanBeTurnedOffAndWhatIsRelatedBeFetched(Format format) {
        Handshake handshake = sandbox.client(format);
        long objId = Objects.requireNonNull(order(handshake).objId());
        Related<Customer> customer = customer(handshake.orders().get(objId, q -> q.full(false)));

        assertThat(sandbox.lastTarget()).isEqualTo("/api/v2/orders/" + objId + "." + format.word() + "?full=false");
        assertThat(customer.value()).isEmpty();
        assertThat(customer.id()).contains("43");
        assertThat(customer.resolve(handshake).name()).isEqualTo("The Globe");
        assertThat(sandbox.lastTarget()).isEqualTo("/api/v2/customers/43." + format.word());
        assertThat(sandbox.lastHeader("Authorization")).startsWith("Basic ");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReadInFullIsWrittenAsItsAddress(Format format) {
        Handshake handshake = sandbox.client(format);
        Order order = order(handshake);

        handshake
                .orders()
                .update(
                        Objects.requireNonNull(order.objId()),
                        order.toBuilder().notes("Soon.").build());

        assertThat(sandbox.lastSent()).doesNotContain("The Globe").contains("/api/v2/customers/43");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSentInFullIsChangedWithIt(Format format) {
        Handshake handshake = sandbox.client(format);
        Order order = order(handshake);
        Customer renamed = customer(order).value().orElseThrow().toBuilder()
                .name("Globe & Sons")
                .build();

        handshake.orders().update(Objects.requireNonNull(order.objId()), b -> b.customer(Related.full(renamed)));

        assertThat(handshake.customers().get(GLOBE).name()).isEqualTo("Globe & Sons");
        assertThat(handshake.customers().list(q -> q.limit(1000)))
                .filteredOn(customer -> "Globe & Sons".equals(customer.name()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNewIsCreatedForOthersThatAreThereByTheirAddresses(Format format) {
        Handshake handshake = sandbox.client(format);
        int customers = handshake.customers().listDocument().meta().totalCount();

        Created<Order> created = handshake.orders().create(b -> b.customer(Related.to("/api/v2/customers/43")));

        assertThat(customer(created.fetch()).resolve(handshake).name()).isEqualTo("The Globe");
        assertThat(handshake.customers().listDocument().meta().totalCount()).isEqualTo(customers);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNewIsCreatedTogetherWithWhatIsSentInFull(Format format) {
        Handshake handshake = sandbox.client(format);
        Address home =
                Address.builder().street("1 Pier Ave").city("Hermosa Beach").build();

        Customer customer = handshake
                .customers()
                .create(b -> b.name("Dewey Weber").billTo(Related.full(home)).shipTos(List.of(Related.full(home))))
                .fetch();

        Address billTo = Objects.requireNonNull(customer.billTo()).resolve(handshake);
        assertThat(billTo.city()).isEqualTo("Hermosa Beach");
        assertThat(billTo.btCustomer().toOptional().flatMap(Related::id)).contains(String.valueOf(customer.objId()));
        assertThat(customer.shipTos()).hasSize(1);
    }

    @Test
    void nothingIsSentElsewhere() {
        Handshake handshake = sandbox.client();
        Related<Customer> foreign = Related.to(URI.create("https://evil.example/api/v2/customers/43"), Customer.class);
        assertThatThrownBy(() -> foreign.resolve(handshake)).isInstanceOf(ForeignAddressException.class);
        assertThat(sandbox.exchanges()).isEmpty();
    }

    @Test
    void whatNoOperationReadsIsSaidSo() {
        Handshake handshake = sandbox.client();
        Related<CreditCard> card = Related.to(URI.create("/api/v2/credit_cards/1"), CreditCard.class);
        assertThatThrownBy(() -> card.resolve(handshake))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("What is fetched by its address is read by an operation of the document. Found: none for"
                        + " CreditCard. Name its method in the client's descriptor, or read it by another one.");
    }
}
