package dev.banksman.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import dev.banksman.client.annotation.Parameter;
import dev.banksman.client.model.ReadOnly;
import dev.banksman.client.model.Sorting;
import feign.Client;
import feign.RequestLine;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the vendor's reference and the page about it say of Handshake, rule by rule. */
class ReferenceRulesTest {
    private static final String LIST = "GET /api/v2/[a-z_]+";

    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    static List<Kind<?>> kinds() {
        return Kind.all();
    }

    /** Every request line of the client. */
    private static Stream<String> requestLines() {
        return Arrays.stream(Handshake.class.getMethods())
                .map(Method::getReturnType)
                .filter(type -> type.getSimpleName().endsWith("Api"))
                .flatMap(api -> Arrays.stream(api.getMethods()))
                .filter(method -> method.isAnnotationPresent(RequestLine.class))
                .map(method -> method.getAnnotation(RequestLine.class).value());
    }

    private static String wire(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? "" : property.value();
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(ReferenceRulesTest::wire)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyAddressHasTheVersionAndNoSlashAtItsEnd() {
        assertThat(requestLines()).isNotEmpty().allMatch(line -> line.matches("[A-Z]+ /api/v2/[a-z_]+(/\\{objID})?"));
    }

    @Test
    void listsKnowGetAndPostAndResourcesGetPutAndDelete() {
        Map<String, Set<String>> verbs = requestLines()
                .collect(Collectors.groupingBy(
                        line -> line.substring(line.indexOf(' ') + 1),
                        Collectors.mapping(
                                line -> line.substring(0, line.indexOf(' ')), Collectors.toCollection(TreeSet::new))));
        Kind.all().forEach(kind -> {
            assertThat(verbs.get("/api/v2/" + kind.path())).containsExactly("GET", "POST");
            assertThat(verbs.get("/api/v2/" + kind.path() + "/{objID}")).containsExactly("DELETE", "GET", "PUT");
        });
        assertThat(verbs).hasSize(2 * Kind.all().size() + 2);
    }

    @Test
    void theConventionsAreTastypies() {
        OrderList page = sandbox.client().orders().listDocument(q -> q.limit(50).offset(50));
        assertThat(page.meta().limit()).isEqualTo(50);
        assertThat(page.meta().offset()).isEqualTo(50);
        assertThat(page.meta().totalCount()).isEqualTo(860);
        assertThat(page.meta().next()).isEqualTo("/api/v2/orders?limit=50&offset=100");
        assertThat(page.meta().previous()).isEqualTo("/api/v2/orders?limit=50&offset=0");
        assertThat(page.objects()).hasSize(50);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyResourceHasAnAddressThatEndsWithItsId(Kind<?> kind) {
        Object resource = kind.get().get(sandbox.client(), kind.known());
        assertThat(resource)
                .hasFieldOrPropertyWithValue("objId", kind.known())
                .hasFieldOrPropertyWithValue("resourceUri", "/api/v2/" + kind.path() + "/" + kind.known());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyListIsFilteredByTimesAndSortedInThreeWays(Kind<?> kind) throws NoSuchMethodException {
        String name = kind.list().apply(sandbox.client()).get(0).getClass().getSimpleName();
        Class<?> query = Stream.of(Handshake.class.getMethods())
                .map(Method::getReturnType)
                .filter(type -> type.getSimpleName().endsWith("Api"))
                .flatMap(api -> Arrays.stream(api.getMethods()))
                .filter(method -> method.getName().equals("list")
                        && method.getParameterCount() == 1
                        && method.getGenericReturnType().getTypeName().endsWith("." + name + ">"))
                .map(method -> method.getParameterTypes()[0])
                .filter(Class::isRecord)
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(query.getRecordComponents())
                        .map(component ->
                                component.getAnnotation(Parameter.class).name()))
                .contains(
                        "limit",
                        "offset",
                        "order_by",
                        "full",
                        "ctime__gt",
                        "ctime__gte",
                        "ctime__lt",
                        "ctime__lte",
                        "mtime__gt",
                        "mtime__gte",
                        "mtime__lt",
                        "mtime__lte");
        assertThat(Stream.of(OrderKey.OBJ_ID, OrderKey.CTIME, OrderKey.MTIME).map(OrderKey::value))
                .containsExactly("objID", "ctime", "mtime");
    }

    @Test
    void timesAreComparedInFourWays() {
        OrdersApi orders = sandbox.client().orders();
        Order one = orders.get(400);
        Instant time = Objects.requireNonNull(one.ctime());
        Function<Consumer<ListOrdersQuery.Builder>, Integer> count =
                query -> orders.listDocument(query).meta().totalCount();
        int before = count.apply(q -> q.ctimeLt(time));
        assertThat(count.apply(q -> q.ctimeLte(time))).isEqualTo(before + 1);
        assertThat(count.apply(q -> q.ctimeGte(time))).isEqualTo(860 - before);
        assertThat(count.apply(q -> q.ctimeGt(time))).isEqualTo(860 - before - 1);
        assertThat(count.apply(q -> q.mtimeGte(Instant.parse("2030-01-01T00:00:00Z"))))
                .isZero();
    }

    @Test
    void ordersAreSortedByTheirIdsInBothDirections() {
        OrdersApi orders = sandbox.client().orders();
        assertThat(orders.list(q -> q.limit(3).orderBy(Sorting.ascending(OrderKey.OBJ_ID))))
                .extracting(Order::objId)
                .isSorted();
        assertThat(sandbox.lastQuery()).contains("order_by=objID");
        assertThat(orders.list(q -> q.limit(3).orderBy(Sorting.descending(OrderKey.OBJ_ID))))
                .extracting(Order::objId)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(sandbox.lastQuery()).contains("order_by=-objID");
    }

    @Test
    void theReferencesInstantIsWrittenAsItSays() {
        Instant newYork = ZonedDateTime.of(2010, 11, 8, 17, 47, 40, 0, ZoneId.of("America/New_York"))
                .toInstant();
        sandbox.client().orders().list(q -> q.ctimeGte(newYork).limit(1));
        assertThat(sandbox.lastQuery()).contains("ctime__gte=2010-11-08T22:47:40Z");
    }

    @Test
    void commonFieldsMeanWhatTheySay() {
        Order order = sandbox.client().orders().get(7);
        Instant ctime = Objects.requireNonNull(order.ctime());
        assertThat(Objects.requireNonNull(order.uuid()).version()).isEqualTo(4);
        assertThat(order.cdate()).isEqualTo(ctime.atZone(ZoneOffset.UTC).toLocalDate());
        assertThat(order.mtime()).isAfterOrEqualTo(ctime);
        assertThat(Objects.requireNonNull(order.owner())
                        .resolve(sandbox.client())
                        .name())
                .isEqualTo(order.ownerName());
    }

    @Test
    void commonFieldsAreNotSent() {
        List<String> unsent = Arrays.stream(Order.class.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonView.class))
                .filter(component ->
                        component.getAccessor().getAnnotation(JsonView.class).value()[0] == ReadOnly.class)
                .map(ReferenceRulesTest::wire)
                .toList();
        assertThat(unsent).contains("objID", "uuid", "ctime", "cdate", "mtime", "owner", "ownerName", "lastEdited");
    }

    @Test
    void fieldsThatNobodyKnewAreKeptAndSentBack() {
        List<String> sent = new ArrayList<>();
        Client later = (request, options) -> {
            sent.add(request.body() == null ? "" : new String(request.body(), StandardCharsets.UTF_8));
            return Response.builder()
                    .status(200)
                    .headers(Map.of("Content-Type", List.of("application/json")))
                    .body("{\"name\": \"The Globe\", \"loyalty\": {\"points\": 5.50}}", StandardCharsets.UTF_8)
                    .request(request)
                    .build();
        };
        try (Handshake handshake =
                Handshake.builder().apiKey("key").transport(later).build()) {
            Customer customer = handshake.customers().get(43);
            handshake
                    .customers()
                    .update(43, customer.toBuilder().contact("Gidget").build());
        }
        assertThat(sent)
                .containsExactly("", "{\"name\":\"The Globe\",\"contact\":\"Gidget\",\"loyalty\":{\"points\":5.50}}");
    }

    @Test
    void theFieldsOfEachResourceAreThose() {
        String all = "objID uuid ctime cdate mtime owner ownerName resource_uri";
        Map<Class<?>, String> named = Map.of(
                Order.class,
                "id customer billTo shipTo creditCard userGroup category lines lastEdited manufacturerIds"
                        + " manufacturerNames status shippingMethod paymentTerms notes customerPO emailSent startShipDate"
                        + " cancelDate freeShipping shipPartial signatureURL photoURLs totalOffDiscount percentDiscount",
                OrderLine.class,
                "isku vsku sku barcode item description qty unitPrice notes listPrice discount percentageDiscount",
                Customer.class,
                "id name contact email taxId billTo shipTos defaultShipTo creditCards userGroup customerGroup"
                        + " shippingMethod paymentTerms currency locale",
                Address.class,
                "id name street street2 city state postcode country phone fax isDefaultShipTo multiLineStr btCustomer"
                        + " stCustomer",
                Item.class,
                "sku name longDesc barcode unitPrice minQty multQty category categoryPosition variants additionalPrices"
                        + " manufacturer imageURLs thumbnailURLs thumbnailURL",
                ItemVariant.class,
                "sku unitPrice barcode",
                Category.class,
                "id name categoryPosition parent subType subcategories",
                CustomerGroup.class,
                "id name currency",
                UserGroup.class,
                "id name isMaster parent categories",
                CreditCard.class,
                "type lastFour month year expiry name");
        named.forEach((type, names) ->
                assertThat(fields(type)).as(type.getSimpleName()).contains((names + " " + all).split(" ")));
    }

    @Test
    void theResourcesAndTheFilterThatAreNamedAreThere() {
        Handshake handshake = sandbox.client();
        assertThat(handshake.orders().list(q -> q.category("NYTS").limit(5))).hasSize(5);
        assertThat(requestLines().filter(line -> line.matches(LIST)).distinct())
                .contains(
                        "GET /api/v2/orders",
                        "GET /api/v2/customers",
                        "GET /api/v2/addresses",
                        "GET /api/v2/customer_groups",
                        "GET /api/v2/users");
    }

    @Test
    void whatIsServerOnlyIsSaidWhereItStands() throws IOException {
        try (InputStream document =
                ReferenceRulesTest.class.getResourceAsStream("/dev/banksman/spec/handshake/openapi.yaml")) {
            String text = new String(Objects.requireNonNull(document).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).containsPattern("lastExported:(\\s+.*){3}\\s+description: .*Server-only");
        }
    }
}
