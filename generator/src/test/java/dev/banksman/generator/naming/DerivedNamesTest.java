package dev.banksman.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DerivedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "HandsHQ API,                       HandsHQ",
        "Acme REST API v2,                  Acme REST",
        "Shop API 1.0.3,                    Shop",
        "The Api of Things,                 The of Things",
        "Handshake,                         Handshake",
        "API Version 3,                     Client",
        "'',                                Client",
    })
    void aSystemIsCalledByItsTitle(String title, String system) {
        assertThat(DerivedNames.system(title)).isEqualTo(system);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /projects,                     getProjects",
        "PATCH,  /projects/{project_id}/archive, patchProjectsByProjectIdArchive",
        "POST,   /,                             post",
        "GET,    '/Invoices({id})/$value',      getInvoicesByIdValue",
    })
    void anOperationWithoutAnIdIsCalledByVerbAndPath(String verb, String path, String name) {
        assertThat(DerivedNames.operation(verb, path)).isEqualTo(name);
    }

    @Test
    void typesOfAnOperationComeFromItsId() {
        assertThat(DerivedNames.query("listProjects")).isEqualTo("ListProjectsQuery");
        assertThat(DerivedNames.document("list-projects")).isEqualTo("ListProjectsDocument");
        assertThat(DerivedNames.request("create_project")).isEqualTo("CreateProjectRequest");
        assertThat(DerivedNames.parameter("getProject", "sort_by")).isEqualTo("GetProjectSortBy");
    }

    @Test
    void suffixesSurviveTheBound() {
        assertThat(DerivedNames.query("x".repeat(500))).hasSize(80).endsWith("xQuery");
    }

    @ParameterizedTest
    @CsvSource({
        "list, listAll, listDocument, awaitList",
        "get, getAll, getDocument, await",
        "fetch, fetchAll, fetchDocument, awaitFetch"
    })
    void variantsOfAMethod(String method, String all, String envelope, String await) {
        assertThat(DerivedNames.all(method)).isEqualTo(all);
        assertThat(DerivedNames.envelope(method)).isEqualTo(envelope);
        assertThat(DerivedNames.await(method)).isEqualTo(await);
    }

    @Test
    void tags() {
        assertThat(DerivedNames.api("Event Subscriptions")).isEqualTo("EventSubscriptionsApi");
        assertThat(DerivedNames.accessor("Event Subscriptions")).isEqualTo("eventSubscriptions");
        assertThat(DerivedNames.api("Default")).isEqualTo("DefaultApi");
        assertThat(DerivedNames.accessor("Default")).isEqualTo("defaultApi");
    }

    @ParameterizedTest
    @CsvSource({
        "components/schemas/Box/properties/size, Size",
        "components/schemas/Box/properties/lines/items, Lines",
        "components/schemas/Box/properties/items, Items",
        "components/schemas/Box/properties/owner/oneOf/1/properties/home~1work, HomeWork",
        "components/schemas/Box/$defs/Lid, Lid",
        "components/schemas/Box/items, Box",
    })
    void aPointersTargetIsCalledByItsLastName(String pointer, String name) {
        List<String> tokens = Stream.of(pointer.split("/"))
                .map(token -> token.replace("~1", "/"))
                .toList();
        assertThat(DerivedNames.target(tokens)).isEqualTo(name);
    }
}
