package dev.banksman.sandbox.hcss.domain;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What there is in the beginning: always the same. */
public final class Seed {
    /** The business unit of the document's samples. */
    public static final String UNIT = "308e83a3-59bf-4422-9803-a98120b51770";

    /** Another one. */
    public static final String OTHER_UNIT = "5d1f7c1e-0c43-4f0b-9a39-6d1a2c9f0b11";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> KINDS = List.of("Bridge project", "Road", "Tunnel project", "Quay");
    private static final Instant FIRST_BID = Instant.parse("2020-06-01T08:00:00Z");
    private static final int COUNT = 230;

    private Seed() {}

    public static Projects projects(InstantSource clock) {
        Projects projects = new Projects(List.of(UNIT, OTHER_UNIT), clock);
        for (int number = 1; number <= COUNT; number++) {
            projects.save(UNIT, draft(fields(number)));
        }
        projects.save(OTHER_UNIT, draft(fields(1)));
        return projects;
    }

    private static ProjectDraft draft(ObjectNode fields) {
        return new ProjectDraft(Optional.empty(), fields, NODES.objectNode(), NODES.nullNode(), NODES.objectNode());
    }

    private static ObjectNode fields(int number) {
        ObjectNode fields = NODES.objectNode();
        fields.put("name", "%s %03d".formatted(KINDS.get(number % KINDS.size()), number));
        fields.put("52fec515-2012-4d2d-b8ae-17c3b274bb84", number * 1000L);
        fields.put(
                "8230a513-065b-4928-a64b-57cef4de1a31",
                FIRST_BID.plus(number * 5L, ChronoUnit.DAYS).toString());
        fields.put("stage", number % 3 == 0 ? "Won" : "Bid");
        fields.putArray("bidResults")
                .addObject()
                .put("name", "Competitor 1")
                .put("amount", 38204)
                .put("winner", true);
        fields.putArray("estimates").addObject().put("code", "E" + number).put("amount", number * 950L);
        return fields;
    }
}
