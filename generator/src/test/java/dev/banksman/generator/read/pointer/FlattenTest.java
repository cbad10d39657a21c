package dev.banksman.generator.read.pointer;

import static dev.banksman.generator.read.Types.STRING;
import static dev.banksman.generator.read.Types.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.AccessorPlan.Step;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FlattenTest {

    private static Documents.Result flattened(String flatten) {
        return Documents.schemas("""
                Project:
                  x-banksman-flatten: %s
                  required: [type, attributes]
                  properties:
                    type: {type: string}
                    attributes:
                      required: [name]
                      properties:
                        type: {type: string}
                        name: {type: string, description: Its name.}
                        note: {type: [string, 'null'], deprecated: true}
                    user: {oneOf: [{$ref: '#/components/schemas/User'}, {type: 'null'}]}
                User: {required: [id], properties: {id: {type: string, x-banksman-name: userId}}}
                """.formatted(flatten));
    }

    @Test
    void anObjectsPropertiesAreReachedDirectlyButNotOverTheRecordsOwn() {
        var result = flattened("[/attributes]");
        Step attributes = new Step("attributes", named("Project", "Attributes"), false);
        assertThat(result.sound().types()).hasSize(2);
        assertThat(result.record("Project").accessors())
                .containsExactly(
                        new AccessorPlan(
                                "name",
                                "/attributes/name",
                                STRING,
                                List.of(attributes, new Step("name", STRING, false)),
                                false,
                                Types.doc("Its name."),
                                false),
                        new AccessorPlan(
                                "note",
                                "/attributes/note",
                                STRING,
                                List.of(attributes, new Step("note", STRING, true)),
                                true,
                                Doc.NONE,
                                true));
    }

    @Test
    void oneValueGetsTheNameThatItIsGiven() {
        assertThat(flattened("[{pointer: /user/userId, name: x}]").kinds()).containsExactly("POINTER_LEADS_NOWHERE");
        var result = flattened("[{pointer: /user/id, name: owner}]");
        assertThat(result.record("Project").accessors())
                .containsExactly(new AccessorPlan(
                        "owner",
                        "/user/id",
                        STRING,
                        List.of(new Step("user", named("User"), true), new Step("userId", STRING, false)),
                        true,
                        Doc.NONE,
                        false));
    }

    @Test
    void problems() {
        assertThat(flattened("[/atributes, /type, {pointer: /attributes/name, name: type}]")
                        .report())
                .isEqualTo("""
                        error BM301: x-banksman-flatten points into the object. Found: /atributes.
                            at shop.yaml#/components/schemas/Project/x-banksman-flatten/0
                            Point to one of /type, /attributes, /user.
                            Did you mean /attributes?
                        error BM302: x-banksman-flatten points to an object with properties, or has a name beside it. Found: /type.
                            at shop.yaml#/components/schemas/Project/x-banksman-flatten/1
                            Correct the pointer, or the schema that it leads to.
                        warning BM503: A flattened accessor has a name that the record does not use yet. Found: type.
                            at shop.yaml#/components/schemas/Project/x-banksman-flatten/2/name
                            Give it one by pointer and name; until then, it is left out.
                        """);
    }
}
