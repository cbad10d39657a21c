package dev.banksman.client;

import static dev.banksman.client.ApiFixture.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.DecodingException;
import dev.banksman.client.error.PagingException;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.example.ProjectId;
import dev.banksman.client.example.ProjectsApi;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import dev.banksman.client.model.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private final ApiFixture f = new ApiFixture();

    private PagingTest page(int page, int pages, String items) {
        f.json("{\"data\": [%s], \"meta\": {\"page\": %d, \"pages\": %d}}".formatted(items, page, pages));
        return this;
    }

    private static List<Object> drained(Iterable<?> items) {
        List<Object> all = new ArrayList<>();
        items.forEach(all::add);
        return all;
    }

    @Test
    void nothingIsCalledBeforeTheFirstItemIsWanted() {
        Iterator<ProjectId> items = f.api.listAll(ALL).iterator();
        assertThat(f.sent()).isEmpty();
        page(1, 2, "1, 2");
        assertThat(items.next()).isEqualTo(ProjectId.of("1"));
        assertThat(items.next()).isEqualTo(ProjectId.of("2"));
        assertThat(f.sent()).hasSize(1);
        page(2, 2, "3");
        assertThat(items.next()).isEqualTo(ProjectId.of("3"));
        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        assertThat(f.sent()).containsExactly("GET /projects", "GET /projects?page=2");
    }

    @Test
    void theQueryStaysAndItsPageIsReplaced() {
        page(2, 3, "1").page(3, 3, "2");
        ProjectsApi.Query query = new ProjectsApi.Query("a b", null, 2);
        assertThat(f.api.listAll(query).stream()).containsExactly(ProjectId.of("1"), ProjectId.of("2"));
        assertThat(f.sent())
                .containsExactly("GET /projects?reference=a%20b&page=2", "GET /projects?reference=a%20b&page=3");
    }

    @Test
    void eachIterationBeginsAnew() {
        Pages<ProjectId, Map<String, Object>> pages = f.api.listAll(ALL);
        page(1, 1, "1").page(1, 1, "2");
        assertThat(pages).containsExactly(ProjectId.of("1"));
        assertThat(pages).containsExactly(ProjectId.of("2"));
    }

    @Test
    void thereMayBeNoPagesAtAll() {
        page(1, 0, "");
        assertThat(f.api.listAll(ALL)).isEmpty();
        assertThat(f.sent()).containsExactly("GET /projects");
    }

    @Test
    void anEmptyPageIsNotTheEnd() {
        page(1, 3, "").page(2, 3, "").page(3, 3, "1");
        assertThat(f.api.listAll(ALL)).containsExactly(ProjectId.of("1"));
    }

    @Test
    void pagesHaveItemsDocumentAndACursorToGoOnFrom() {
        page(1, 2, "1");
        Page<ProjectId, Map<String, Object>> first =
                f.api.listAll(ALL).pages().iterator().next();
        assertThat(first.items()).containsExactly(ProjectId.of("1"));
        assertThat(first.document()).containsOnlyKeys("data", "meta");
        Cursor cursor = Cursor.parse(first.next().orElseThrow().toString());
        page(2, 2, "2");
        assertThat(f.api.listAll(ALL, cursor)).containsExactly(ProjectId.of("2"));
        assertThat(f.sent()).containsExactly("GET /projects", "GET /projects?page=2");
    }

    @Test
    void aStreamFetchesNoPageThatItDoesntNeed() {
        page(1, 9, "1, 2");
        assertThat(f.api.listAll(ALL).stream().limit(2).toList()).hasSize(2);
        assertThat(f.sent()).hasSize(1);
    }

    @Test
    void aRequestThatFailedIsRepeatedByTheNextCall() {
        page(1, 2, "1");
        Iterator<ProjectId> items = f.client
                .with(call -> call.noRetry())
                .api(ProjectsApi.class)
                .listAll(ALL)
                .iterator();
        items.next();
        f.script.fail(new IOException("cut"));
        assertThatThrownBy(items::hasNext).isInstanceOf(TransportException.class);
        page(2, 2, "2");
        assertThat(items.next()).isEqualTo(ProjectId.of("2"));
    }

    @Test
    void aCursorOfAnotherStyleIsRefused() {
        assertThatThrownBy(() -> f.api.listAll(ALL, Cursor.token("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ProjectsApi#listAll(Query,Cursor) takes cursors of kind PAGE. Found: one of kind TOKEN. Pass a cursor of"
                                + " this operation's own pages.");
    }

    @Test
    void aServerThatAnswersTheSamePageForEverIsReported() {
        page(1, 2, "1").page(1, 2, "1");
        Iterator<ProjectId> items = f.api.listAll(ALL).iterator();
        assertThat(items.next()).isEqualTo(ProjectId.of("1"));
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(PagingException.class)
                .hasMessage(
                        "ProjectsApi#listAll(Query) was asked for PAGE 2. Found: the answer says that it is 1. The server doesn't page"
                                + " as its document says; nothing was skipped or repeated up to here.");
    }

    @Test
    void withoutANumberTheItemsTell() {
        f.json("[1, 2]").json("[1, 2]");
        Iterator<Integer> items = f.api.bare().iterator();
        assertThat(items.next()).isEqualTo(1);
        assertThat(items.next()).isEqualTo(2);
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(PagingException.class)
                .hasMessage(
                        "ProjectsApi#bare() must answer every page with its own items. Found: two pages in a row with the same 2 items."
                                + " The server seems to ignore the parameter that names the page.");
    }

    @Test
    void withoutATotalAnEmptyPageIsTheEnd() {
        f.json("[1, 2]").json("[3]").json("[]");
        assertThat(f.api.bare()).containsExactly(1, 2, 3);
        assertThat(f.sent()).containsExactly("GET /bare", "GET /bare?page=2", "GET /bare?page=3");
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.5", "'\"many\"'"})
    void aTotalThatIsNoneIsADecodingException(String total) {
        f.json("{\"data\": [1], \"meta\": {\"page\": 1, \"pages\": %s}}".formatted(total));
        assertThatThrownBy(() -> drained(f.api.listAll(ALL)))
                .isInstanceOf(DecodingException.class)
                .hasMessage(
                        "ProjectsApi#listAll(Query) can't go on. Expected at /meta/pages: a whole number of at least 0. Found: another"
                                + " value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"data\": null, "})
    void itemsThatAreMissingOrNullAreNone(String data) {
        f.json("{%s\"meta\": {\"page\": 1, \"pages\": 1}}".formatted(data));
        Page<ProjectId, Map<String, Object>> only =
                f.api.listAll(ALL).pages().iterator().next();
        assertThat(only.items()).isEmpty();
        assertThat(only.document()).containsKey("meta");
        assertThat(only.next()).isEmpty();
    }

    @Test
    void anAnswerWithoutAPageIsTheEnd() {
        f.script.answer(204);
        assertThat(f.api.listAll(ALL)).isEmpty();
        page(1, 3, "1");
        f.json("null");
        assertThat(f.api.listAll(ALL).pages()).hasSize(1);
        assertThat(f.sent()).hasSize(3);
    }

    @Test
    void anEmptyBodyIsNoPageAndNoEnd() {
        f.json("");
        assertThatThrownBy(() -> drained(f.api.listAll(ALL)))
                .isInstanceOf(DecodingException.class)
                .hasMessage("ProjectsApi#listAll(Query) answered 200 with an empty body. A value was expected there.");
    }

    @Test
    void itemsOfAnotherTypeAreADecodingException() {
        f.json("{\"data\": {}, \"meta\": {\"page\": 1, \"pages\": 1}}");
        assertThatThrownBy(() -> drained(f.api.listAll(ALL)))
                .isInstanceOf(DecodingException.class)
                .hasMessage(
                        "ProjectsApi#listAll(Query) answered 200 with a body that can't be read. Expected at /data: an array. Found:"
                                + " an object.");
    }

    @Test
    void offsetsCountItems() {
        f.json("{\"data\": [1, 2], \"total\": 4}")
                .json("{\"data\": [3], \"total\": 4}")
                .json("{\"data\": [4], \"total\": 4}");
        assertThat(f.api.offsets()).containsExactly(1, 2, 3, 4);
        assertThat(f.sent()).containsExactly("GET /offsets", "GET /offsets?from=2", "GET /offsets?from=3");
    }

    @Test
    void offsetsEndWithAnEmptyPageWhateverTheTotal() {
        f.json("{\"data\": [1], \"total\": 9}").json("{\"data\": [], \"total\": 9}");
        assertThat(f.api.offsets()).containsExactly(1);
        f.json("{\"data\": [1], \"total\": 1}");
        assertThat(f.api.offsets()).containsExactly(1);
    }

    @Test
    void tokensAreFollowedToTheirEnd() {
        f.json("{\"data\": [1], \"next\": \"a b/+\"}")
                .json("{\"data\": [], \"next\": \"c\"}")
                .json("{\"data\": [2], \"next\": \"\"}");
        assertThat(f.api.tokens(new ProjectsApi.Query("x", null, null))).containsExactly(1, 2);
        assertThat(f.sent())
                .containsExactly(
                        "GET /tokens?reference=x",
                        "GET /tokens?reference=x&token=a%20b%2F%2B",
                        "GET /tokens?reference=x&token=c");
    }

    @Test
    void tokensEndWhenThereIsNoMore() {
        f.json("{\"data\": [1], \"next\": \"a\", \"more\": false}");
        assertThat(f.api.tokens(ALL)).containsExactly(1);
        f.json("{\"data\": [1], \"next\": null, \"more\": true}");
        assertThat(f.api.tokens(ALL)).containsExactly(1);
    }

    @Test
    void aTokenThatComesAgainIsReported() {
        f.json("{\"data\": [1], \"next\": \"a\"}").json("{\"data\": [2], \"next\": \"a\"}");
        Iterator<Integer> items = f.api.tokens(ALL).iterator();
        assertThat(items.next()).isEqualTo(1);
        assertThat(items.next()).isEqualTo(2);
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(PagingException.class)
                .hasMessage(
                        "ProjectsApi#tokens(Query) must come to an end. Found: the server gave the same TOKEN again, 1 page after it gave"
                                + " it first. Report it to the service.");
    }

    @Test
    void aCircleOfTokensIsReported() {
        for (int i = 0; i < 40; i++) {
            f.json("{\"data\": [%d], \"next\": \"%s\"}".formatted(i, "abc".charAt(i % 3)));
        }
        assertThatThrownBy(() -> drained(f.api.tokens(ALL)))
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("the same TOKEN again, 3 pages after");
        assertThat(f.sent().size()).isLessThan(15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/links?skip=2 | https://api.example.com/v1/links?skip=2",
                "links?skip=2 | https://api.example.com/v1/links?skip=2",
                "?skip=2&top= | https://api.example.com/v1/links?skip=2&top=",
                "https://api.example.com/v1/links?skip=2 | https://api.example.com/v1/links?skip=2",
                "HTTPS://API.example.com:443/other?a=%20b&a=c | https://api.example.com/other?a=%20b&a=c",
                "/v1/links?$filter=a eq 'b'&$skip=2 | https://api.example.com/v1/links?$filter=a%20eq%20'b'&$skip=2",
            })
    void linksAreFollowed(String link, String url) {
        f.json("{\"value\": [1], \"@odata.nextLink\": \"%s\"}".formatted(link)).json("{\"value\": [2]}");
        assertThat(f.api.links(new ProjectsApi.Query("x", null, null))).containsExactly(1, 2);
        assertThat(f.last().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example.org/v1/links, https://evil.example.org",
        "//evil.example.org/v1, https://evil.example.org",
        "http://api.example.com/v1/links, http://api.example.com",
        "https://api.example.com:8443/v1, https://api.example.com:8443",
        "https://api.example.com@evil.example.org/, https://evil.example.org",
        "javascript:alert(1), no host at all",
    })
    void aLinkToAnotherOriginIsNotFollowed(String link, String origin) {
        f.json("{\"value\": [1], \"@odata.nextLink\": \"%s\"}".formatted(link));
        Iterator<Integer> items = f.api.links(ALL).iterator();
        assertThat(items.next()).isEqualTo(1);
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(PagingException.class)
                .hasMessage(
                        "ProjectsApi#links(Query) follows a next link only within its own origin, https://api.example.com. Found: a link"
                                + " to " + origin
                                + ". Nothing was sent there. If the service moved, set the client's base URL.");
        assertThat(f.sent()).hasSize(1);
    }

    @Test
    void aStoredLinkIsFollowedWithinTheOriginToo() {
        f.json("{\"value\": [2]}");
        assertThat(f.api.links(ALL, Cursor.parse("link:/v1/links?skip=2"))).containsExactly(2);
        assertThat(f.sent()).containsExactly("GET /links?skip=2");
        assertThatThrownBy(() -> drained(f.api.links(ALL, Cursor.parse("link:https://evil.example.org/"))))
                .isInstanceOf(PagingException.class);
    }

    @Test
    void aLinkIsKeptWithoutItsOrigin() {
        f.json("{\"value\": [1], \"@odata.nextLink\": \"https://api.example.com/v1/links?skip=2\"}");
        assertThat(f.api.links(ALL).pages().iterator().next().next()).contains(Cursor.link("/v1/links?skip=2"));
    }
}
