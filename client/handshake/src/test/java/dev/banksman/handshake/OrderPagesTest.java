package dev.banksman.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.format.Format;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import dev.banksman.client.model.Sorting;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderPagesTest {
    private static final int ORDERS = 860;

    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @ParameterizedTest
    @EnumSource
    void allOrdersComeInBlocksOf100(Format format) {
        List<Long> ids = sandbox.client(format).orders().listAll().stream()
                .map(Order::objId)
                .toList();

        assertThat(ids).hasSize(ORDERS).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(sandbox.asked()).hasSize(9);
        assertThat(sandbox.asked().get(0)).isEqualTo("GET /api/v2/orders." + format.word());
        assertThat(sandbox.lastTarget()).isEqualTo("/api/v2/orders." + format.word() + "?limit=100&offset=800");
        assertThat(sandbox.lastHeader("Accept")).isEqualTo("application/" + format.word());
    }

    @ParameterizedTest
    @EnumSource
    void manySmallPagesKeepTheBudget(Format format) {
        Instant start = sandbox.time().now();

        assertThat(sandbox.client(format).orders().listAll(q -> q.limit(10)).stream())
                .hasSize(ORDERS);

        assertThat(sandbox.exchanges()).hasSize(86).noneMatch(exchange -> exchange.status() == 429);
        assertThat(Duration.between(start, sandbox.time().now()))
                .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(70));
    }

    @Test
    void aPageSaysWhereItIsAndWhereTheNextOneBegins() {
        Iterator<Page<Order, OrderList>> pages =
                sandbox.client().orders().listAll(q -> q.limit(400)).pages().iterator();
        Page<Order, OrderList> first = pages.next();
        assertThat(first.items()).hasSize(400);
        assertThat(first.document().meta().totalCount()).isEqualTo(ORDERS);
        assertThat(first.next()).contains(Cursor.link("/api/v2/orders?limit=400&offset=400"));
        pages.next();
        Page<Order, OrderList> last = pages.next();
        assertThat(last.items()).hasSize(60);
        assertThat(last.next()).isEmpty();
        assertThat(pages.hasNext()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aCursorOfOneFormatGoesOnInEither(Format format) {
        Format other = format == Format.JSON ? Format.XML : Format.JSON;
        Page<Order, OrderList> page = sandbox.client(other)
                .orders()
                .listAll(q -> q.limit(600))
                .pages()
                .iterator()
                .next();
        Cursor kept = Cursor.parse(page.next().orElseThrow().toString());

        List<Order> rest = sandbox.client(format).orders().listAll(q -> q.limit(600), kept).stream()
                .toList();

        assertThat(rest).hasSize(260).doesNotContainAnyElementsOf(page.items());
        assertThat(sandbox.lastTarget()).isEqualTo("/api/v2/orders." + format.word() + "?limit=600&offset=600");
    }

    @ParameterizedTest
    @EnumSource
    void filtersAndOrderStayFromPageToPage(Format format) {
        List<Instant> times = sandbox
                .client(format)
                .orders()
                .listAll(q -> q.category("NYTS 2011")
                        .orderBy(Sorting.descending(OrderKey.CTIME))
                        .ctimeGte(Instant.parse("2011-10-12T22:39:04Z")))
                .stream()
                .map(Order::ctime)
                .toList();

        assertThat(times).hasSizeGreaterThan(100).isSortedAccordingTo((one, two) -> two.compareTo(one));
        assertThat(times).allMatch(time -> !time.isBefore(Instant.parse("2011-10-12T22:39:04Z")));
        assertThat(sandbox.asked().get(0))
                .isEqualTo("GET /api/v2/orders." + format.word()
                        + "?order_by=-ctime&ctime__gte=2011-10-12T22%3A39%3A04Z&category=NYTS%202011");
        assertThat(sandbox.lastTarget())
                .contains("category=NYTS+2011", "ctime__gte=2011-10-12T22%3A39%3A04Z", "offset=");
    }
}
