package dev.banksman.sandbox.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListTest extends HandshakeTest {
    @Test
    void comesAHundredAtATimeWithTheAddressOfTheNext() {
        Answer first = get("/orders").expect(200);
        List<Integer> sizes = new ArrayList<>();
        String next = "/api/v2/orders";
        while (!next.isEmpty()) {
            Answer page = get(next).expect(200);
            sizes.add(page.at("/objects").size());
            next = page.at("/meta/next").asString("");
        }

        assertThat(first.at("/meta")).isEqualTo(tree("""
                        {"limit": 100, "next": "/api/v2/orders?limit=100&offset=100", "offset": 0, "previous": null,
                        "total_count": 860}"""));
        assertThat(sizes).containsExactly(100, 100, 100, 100, 100, 100, 100, 100, 60);
    }

    @Test
    void tellsThePageBeforeAsWell() {
        assertThat(get("/orders?limit=30&offset=60").at("/meta")).isEqualTo(tree("""
                        {"limit": 30, "next": "/api/v2/orders?limit=30&offset=90", "offset": 60,
                        "previous": "/api/v2/orders?limit=30&offset=30", "total_count": 860}"""));
        assertThat(get("/orders?offset=5000").at("/meta/next").isNull()).isTrue();
    }

    /** A blank becomes a plus, a colon is encoded, and the format is gone. */
    @Test
    void writesTheNextAddressAnewAndLosesTheFormat() {
        Answer page = get("/orders.xml?category=NYTS%202011&ctime__gte=2011-10-01T00:00:00Z&limit=5")
                .expect(200);
        String next = "/api/v2/orders?category=NYTS+2011&ctime__gte=2011-10-01T00%3A00%3A00Z&limit=5&offset=5";

        assertThat(page.body()).contains("<next>" + next.replace("&", "&amp;") + "</next>");
        assertThat(get(next).mediaType()).isEqualTo("application/json");
        assertThat(get(next, "Accept", "application/xml").mediaType()).isEqualTo("application/xml");
    }

    @Test
    void isFilteredByTime() {
        String time = get("/orders/400").text("/ctime");

        assertThat(time).matches("2011-10-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(total("ctime__gt=" + time)).isEqualTo(460);
        assertThat(total("ctime__gte=" + time)).isEqualTo(461);
        assertThat(total("ctime__lt=" + time)).isEqualTo(399);
        assertThat(total("ctime__lte=" + time)).isEqualTo(400);
        assertThat(total("ctime__gte=" + time + "&ctime__lte=" + time)).isEqualTo(1);
        assertThat(total("mtime__lt=2011-01-01T00:00:00Z")).isZero();
    }

    private int total(String query) {
        return get("/orders?limit=1&" + query)
                .expect(200)
                .at("/meta/total_count")
                .asInt();
    }

    @Test
    void readsAnOffsetThatIsEncodedAndRefusesOneThatIsNot() {
        assertThat(total("ctime__gte=2011-10-12T22:39:04%2B02:00"))
                .isEqualTo(total("ctime__gte=2011-10-12T20:39:04Z"))
                .isNotEqualTo(total("ctime__gte=2011-10-12T22:39:04Z"));
        get("/orders?ctime__gte=2011-10-12T22:39:04+02:00")
                .expectError("ctime__gte is an instant such as 2010-11-08T22:47:40Z, not '2011-10-12T22:39:04 02:00'.");
    }

    @Test
    void isFilteredByWhatThereIsForTheResource() {
        Answer orders = get("/orders?category=NYTS%202011&limit=1000").expect(200);

        assertThat(orders.each("/category"))
                .hasSize(287)
                .containsOnly(get("/order_categories").text("/objects/1/resource_uri"));
        assertThat(get("/categories?manufacturer=1").each("/id")).containsExactly("WEAR");
        get("/categories?manufacturer=S").expectError("manufacturer is the objID of one, not 'S'.");
    }

    @Test
    void ignoresFiltersThatItDoesNotKnow() {
        requestsNeedNotBeRight();

        assertThat(total("status=Draft")).isEqualTo(860);
        assertThat(get("/items?category=BOARDS").at("/meta/total_count").asInt())
                .isEqualTo(40);
    }

    @Test
    void isSortedInBothDirections() {
        assertThat(get("/orders?order_by=-ctime&limit=2").each("/objID")).containsExactly("860", "859");
        assertThat(get("/orders?order_by=objID&limit=2").each("/objID")).containsExactly("1", "2");
        assertThat(get("/orders?order_by=mtime&limit=1000").each("/mtime").stream()
                        .map(time -> time.replace("Z", "")))
                .isSorted();
        get("/orders?order_by=-total").expectError("Nothing can be sorted by 'total'.");
    }

    @Test
    void refusesAWindowThatCannotBe() {
        get("/orders?limit=all").expectError("limit is a whole number that is not negative, not 'all'.");
        get("/orders?offset=-1").expectError("offset is a whole number that is not negative, not '-1'.");
    }

    @Test
    void readsEveryResource() {
        assertThat(List.of(
                        "orders",
                        "customers",
                        "addresses",
                        "items",
                        "categories",
                        "customer_groups",
                        "user_groups",
                        "users",
                        "order_categories"))
                .allSatisfy(path -> {
                    Answer list = get("/" + path).expect(200);
                    String uri = list.text("/objects/0/resource_uri");
                    assertThat(get(uri).expect(200).json()).isEqualTo(list.at("/objects/0"));
                });
    }
}
