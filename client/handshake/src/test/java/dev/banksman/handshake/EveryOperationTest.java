package dev.banksman.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.budget.Budget;
import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.RateLimitedException;
import dev.banksman.client.error.ServerException;
import dev.banksman.client.error.UnauthorizedException;
import dev.banksman.client.format.Format;
import dev.banksman.client.model.Created;
import dev.banksman.client.model.Related;
import dev.banksman.sandbox.handshake.resource.Faults.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation, in both formats: as it succeeds, and in each way that it fails. */
class EveryOperationTest {
    private static final long NOBODY = 999_999;

    /** What the document declares and the emulated server has no reason to answer. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            "createAddress 400",
            "createCustomerGroup 405",
            "createUserGroup 405",
            "deleteCustomerGroup 405",
            "deleteUserGroup 405",
            "listAddresses 400",
            "listCategories 400",
            "listCustomerGroups 400",
            "listCustomers 400",
            "listItems 400",
            "listOrderCategories 400",
            "listOrders 400",
            "listUserGroups 400",
            "listUsers 400",
            "updateAddress 200",
            "updateAddress 400",
            "updateCategory 200",
            "updateCustomer 204",
            "updateCustomerGroup 200",
            "updateCustomerGroup 400",
            "updateCustomerGroup 405",
            "updateItem 204",
            "updateOrder 200",
            "updateUser 200",
            "updateUser 400",
            "updateUserGroup 200",
            "updateUserGroup 405");

    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @ParameterizedTest
    @EnumSource
    void everyOperationIsCalledAndGivesEveryAnswer(Format format) {
        Handshake handshake = unhurried(format, sandbox.system().key());
        Kind.all().forEach(kind -> succeeds(kind, handshake));
        assertThat(handshake.orderCategories().list()).isNotEmpty();
        assertThat(handshake.orderCategories().get(19).id()).isEqualTo("NYTS");
        refuse(UnauthorizedException.class, unhurried(format, "nobody"), calls());
        refuse(NotFoundException.class, handshake, callsOnNobody());
        refuse(BadRequestException.class, handshake, wrong());
        calls().forEach(call -> {
            sandbox.system().failNext(Fault.MESSAGE);
            refuse(ServerException.class, handshake, List.of(call));
        });
        sandbox.time().pass(Duration.ofMinutes(2));
        exhaust(handshake);
        refuse(RateLimitedException.class, handshake, calls());

        sandbox.judge();

        assertThat(sandbox.coverage().seen()).hasSize(42);
        assertThat(sandbox.coverage().unseenOperations()).isEmpty();
        assertThat(sandbox.coverage().unseenAnswers()).containsExactlyInAnyOrderElementsOf(OUT_OF_REACH);
    }

    /** One that isn't held back, so that it meets what a budget spares it, and asks once. */
    private Handshake unhurried(Format format, String key) {
        return sandbox.built(sandbox.builder(key)
                        .format(format)
                        .budget(Budget.sliding(10_000, Duration.ofSeconds(1), sandbox.time())))
                .with(call -> call.noRetry());
    }

    private <T> void succeeds(Kind<T> kind, Handshake handshake) {
        sandbox.time().pass(Duration.ofMinutes(2));
        assertThat(kind.list().apply(handshake)).hasSize(2);
        Created<T> created = kind.create(handshake);
        T read = created.fetch();
        long objId = Long.parseLong(created.id());
        assertThat(read).isEqualTo(kind.get().get(handshake, objId));
        kind.readChangeWrite(handshake, objId);
        assertThat(kind.get().get(handshake, objId)).isNotEqualTo(read);
        kind.delete().accept(handshake, objId);
        assertThatThrownBy(() -> kind.get().get(handshake, objId)).isInstanceOf(NotFoundException.class);
        kind.update().update(handshake, NOBODY - 1, kind.fresh());
    }

    private void exhaust(Handshake handshake) {
        for (int i = 0; i < 60; i++) {
            handshake.users().list(q -> q.limit(1));
        }
    }

    private static List<Consumer<Handshake>> calls() {
        List<Consumer<Handshake>> calls = new ArrayList<>();
        Kind.all().forEach(kind -> addAll(kind, calls));
        calls.add(handshake -> handshake.orderCategories().list());
        calls.add(handshake -> handshake.orderCategories().get(19));
        return calls;
    }

    private static <T> void addAll(Kind<T> kind, List<Consumer<Handshake>> calls) {
        calls.add(handshake -> assertThat(kind.list().apply(handshake)).isNotNull());
        calls.add(handshake -> kind.get().get(handshake, 1));
        calls.add(kind::create);
        calls.add(handshake -> kind.update().update(handshake, 1, kind.fresh()));
        calls.add(handshake -> kind.delete().accept(handshake, 1));
    }

    private static List<Consumer<Handshake>> callsOnNobody() {
        List<Consumer<Handshake>> calls = new ArrayList<>();
        Kind.all().forEach(kind -> {
            calls.add(handshake -> kind.get().get(handshake, NOBODY));
            calls.add(handshake -> kind.delete().accept(handshake, NOBODY));
        });
        calls.add(handshake -> handshake.orderCategories().get(NOBODY));
        return calls;
    }

    /** What the document allows and the server refuses. */
    private static List<Consumer<Handshake>> wrong() {
        return List.of(
                handshake -> handshake.orders().create(b -> b.notes("x")),
                handshake -> handshake.customers().create(b -> b.name("x")),
                handshake -> handshake.items().create(b -> b.name("x")),
                handshake -> handshake.categories().create(b -> b.id("x")),
                handshake -> handshake.customerGroups().create(b -> b.currency("EUR")),
                handshake -> handshake.userGroups().create(b -> b.id("x")),
                handshake -> handshake.users().create(b -> b.email("x@surf.example")),
                handshake -> handshake.orders().update(7, b -> b.customer(Related.to("/api/v2/customers/999999"))),
                handshake -> handshake.customers().update(43, b -> b.userGroup(Related.to("/api/v2/user_groups/999"))),
                handshake -> handshake.items().update(5, b -> b.category(Related.to("/api/v2/categories/999"))),
                handshake -> handshake.categories().update(2, b -> b.parent(Related.to("/api/v2/categories/999"))),
                handshake -> handshake.userGroups().update(2, b -> b.parent(Related.to("/api/v2/user_groups/999"))),
                handshake -> handshake.addresses().delete(44));
    }

    private void refuse(Class<? extends ApiException> as, Handshake handshake, List<Consumer<Handshake>> calls) {
        for (Consumer<Handshake> call : calls) {
            if (as != RateLimitedException.class) {
                sandbox.time().pass(Duration.ofSeconds(2));
            }
            assertThatThrownBy(() -> call.accept(handshake)).isInstanceOf(as);
        }
    }
}
