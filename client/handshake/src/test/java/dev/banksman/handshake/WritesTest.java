package dev.banksman.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.format.Format;
import dev.banksman.client.model.ApiResponse;
import dev.banksman.client.model.Created;
import dev.banksman.client.model.Related;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritesTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @ParameterizedTest
    @EnumSource
    void whatIsCreatedIsFetchedOnlyWhenItIsAskedFor(Format format) {
        Handshake handshake = sandbox.client(format);

        ApiResponse<Created<CustomerGroup>> answer =
                handshake.exchange(h -> h.customerGroups().create(b -> b.name("Farm shops")));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
        Created<CustomerGroup> created = answer.value();
        assertThat(sandbox.asked()).containsExactly("POST /api/v2/customer_groups." + format.word());
        assertThat(sandbox.lastHeader("Content-Type")).isEqualTo("application/" + format.word());
        assertThat(created.uri()).isEqualTo(URI.create("/api/v2/customer_groups/" + created.id()));
        assertThat(created.value()).isEmpty();
        assertThat(created.fetch().name()).isEqualTo("Farm shops");
        assertThat(sandbox.lastTarget()).isEqualTo(created.uri() + "." + format.word());
        assertThat(created.related()).isEqualTo(Related.to(created.uri()));
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateAnswersTheResourceOrNothing(Format format) {
        Handshake handshake = sandbox.client(format);

        Optional<CustomerGroup> group = handshake.customerGroups().update(1, b -> b.currency("EUR"));
        assertThat(sandbox.last().status()).isEqualTo(204);
        assertThat(group).isEmpty();
        Optional<Customer> customer = handshake.customers().update(43, b -> b.contact("Gidget"));
        assertThat(sandbox.last().status()).isEqualTo(200);
        assertThat(customer).map(Customer::contact).contains("Gidget");
        Optional<CustomerGroup> created = handshake.customerGroups().update(4711, b -> b.name("New"));
        assertThat(sandbox.last().status()).isEqualTo(201);
        assertThat(created).isEmpty();
        assertThat(handshake.customerGroups().get(4711).name()).isEqualTo("New");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutStaysAndReadonlyFieldsAreNotSent(Format format) {
        Handshake handshake = sandbox.client(format);
        Customer before = handshake.customers().get(43);

        handshake.customers().update(43, before.toBuilder().build());
        assertThat(sandbox.lastSent()).doesNotContain("objID", "ctime", "mtime", "ownerName", "uuid");
        handshake.customers().update(43, b -> b.contact("Gidget"));

        Customer after = handshake.customers().get(43);
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.contact()).isEqualTo("Gidget");
        assertThat(after.ctime()).isEqualTo(before.ctime());
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyTextStaysEmpty(Format format) {
        Handshake handshake = sandbox.client(format);
        Customer customer = handshake.customers().get(43);
        assertThat(customer.taxId()).isEmpty();

        handshake.customers().update(43, customer.toBuilder().contact("Gidget").build());

        assertThat(handshake.customers().get(43).taxId()).isEmpty();
        assertThat(sandbox.exchanges().get(1).requestBody())
                .asString(StandardCharsets.UTF_8)
                .matches(sent -> sent.contains("taxId") == (format == Format.JSON));
    }

    @ParameterizedTest
    @EnumSource
    void textsArriveToTheLetter(Format format) {
        Handshake handshake = sandbox.client(format);
        String text = " Ünïcode 波 😀 <&>\"' %20 + tab\t";

        handshake.customers().update(43, b -> b.contact(text));

        assertThat(handshake.customers().get(43).contact()).isEqualTo(text);
    }
}
