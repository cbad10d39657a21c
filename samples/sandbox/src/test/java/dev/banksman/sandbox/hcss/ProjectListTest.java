package dev.banksman.sandbox.hcss;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProjectListTest extends HcssTest {
    private static final String VALUE = "52fec515-2012-4d2d-b8ae-17c3b274bb84";
    private static final String BID = "8230a513-065b-4928-a64b-57cef4de1a31";

    @Test
    void comesAHundredAtATimeWithATokenForTheNext() {
        Answer first = get("").expect(200);
        String token = first.at("/nextPageToken").asString();
        Answer second = get("?continuationToken=" + encoded(token)).expect(200);
        Answer last = get("?continuationToken="
                        + encoded(second.at("/nextPageToken").asString()))
                .expect(200);

        assertThat(first.at("/results").size()).isEqualTo(100);
        assertThat(first.at("/hasNextPage").asBoolean()).isTrue();
        assertThat(token).contains("+", "/", "=", "%", "&", "#");
        assertThat(second.at("/results/0/fields/name").asString()).isEqualTo("Road 101");
        assertThat(last.at("/results").size()).isEqualTo(30);
        assertThat(last.at("/nextPageToken").isNull()).isTrue();
        assertThat(last.at("/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void knowsATokenThatWasEncodedTwiceOrNotAtAll() {
        String token = get("").at("/nextPageToken").asString();

        get("?continuationToken=" + encoded(encoded(token)))
                .expectError(400, "Bad Request", "The continuationToken is none that was given out.");
        get("?continuationToken=" + token.replace("#", "%23"))
                .expectError(400, "Bad Request", "The continuationToken is none that was given out.");
    }

    @Test
    void isFilteredByTextNumberAndInstant() {
        assertThat(get("?filters[0].fieldId=name&filters[0].contains=project&top=3"
                                .replace("[", "%5B")
                                .replace("]", "%5D"))
                        .each("/results", "/fields/name"))
                .containsExactly("Tunnel project 002", "Bridge project 004", "Tunnel project 006");
        assertThat(filtered(VALUE, "lowerBound=229000").each("/results", "/fields/name"))
                .containsExactly("Road 229", "Tunnel project 230");
        assertThat(filtered(VALUE, "upperBound=1000").each("/results", "/fields/name"))
                .containsExactly("Road 001");
        assertThat(filtered(BID, "lowerBound=2023-07-21T08:00:00.00000Z").each("/results", "/fields/name"))
                .containsExactly("Road 229", "Tunnel project 230");
    }

    private Answer filtered(String field, String condition) {
        return get("?filters%5B0%5D.fieldId=" + field + "&filters%5B0%5D." + condition)
                .expect(200);
    }

    @Test
    void takesSeveralFiltersTogether() {
        assertThat(get("?filters%5B0%5D.fieldId=name&filters%5B0%5D.contains=quay&filters%5B1%5D.fieldId=" + VALUE
                                + "&filters%5B1%5D.lowerBound=226000")
                        .each("/results", "/fields/name"))
                .containsExactly("Quay 227");
    }

    @Test
    void refusesFiltersThatCannotBe() {
        get("?filters%5B0%5D.contains=x").expectError(400, "Bad Request", "The project schema has no field ''.");
        get("?filters%5B0%5D.fieldId=" + VALUE + "&filters%5B0%5D.lowerBound=many")
                .expectError(400, "Bad Request", "lowerBound must be a number.");
        get("?filters%5B0%5D.fieldId=" + VALUE + "&filters%5B0%5D.contains=1")
                .expectError(400, "Bad Request", "Only a text can be looked into with contains.");
        get("?filters%5B0%5D.fieldId=name&filters%5B0%5D.is=1")
                .expectError(400, "Bad Request", "A filter has no 'filters[0].is'.");
    }

    @Test
    void isSorted() {
        assertThat(get("?orderBy.fieldId=" + VALUE + "&orderBy.ascending=false&top=2")
                        .each("/results", "/fields/name"))
                .containsExactly("Tunnel project 230", "Road 229");
        assertThat(get("?orderBy.fieldId=name&orderBy.ascending=true&top=1").each("/results", "/fields/name"))
                .containsExactly("Bridge project 004");
    }

    @Test
    void readsTheTablesFormOfTheNamesAsWell() {
        assertThat(get("?OrderBy.FieldId=name&OrderBy.Ascending=true&Top=1").each("/results", "/fields/name"))
                .containsExactly("Bridge project 004");
    }

    @Test
    void leavesOutDynamicFieldsOnRequest() {
        Answer with = get("?top=1").expect(200);
        Answer without = get("?top=1&includeDynamicFields=false").expect(200);

        assertThat(with.at("/results/0/fields/totalEstimate").asInt()).isEqualTo(950);
        assertThat(without.at("/results/0/fields").propertyNames())
                .containsExactly("name", VALUE, BID, "stage", "bidResults");
    }

    @Test
    void refusesATopThatCannotBe() {
        get("?top=0").expectError(400, "Bad Request", "top is a number from 1 to 1000.");
    }

    @Test
    void isThatOfABusinessUnit() {
        assertThat(sendTo(hcss().otherBusinessUnit(), "GET", "", "").each("/results", "/fields/name"))
                .containsExactly("Road 001");
        sendTo("nowhere", "GET", "", "").expectError(404, "Not Found", "There is no such business unit.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
