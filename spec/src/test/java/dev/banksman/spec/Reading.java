package dev.banksman.spec;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of a sample that the project reads as another one: the reference contradicts itself there.
 *
 * @param sample the sample's name
 * @param pointer where the value stands
 * @param canonical the JSON that it is read as
 */
record Reading(String sample, String pointer, String canonical) {
    private static final List<Reading> ALL = List.of(
            // A text where every other sample has null or an instant.
            new Reading("project_unarchived.event.json", "/data/attributes/archived_at", "null"),
            // Ids are strings: so says the table of parameters, and so they are in all other samples.
            new Reading("createTraining.request.json", "/training/personnel_id", "\"2\""),
            new Reading("createTraining.request.json", "/training/course_id", "\"3\""));

    static Stream<Reading> of(String sample) {
        return ALL.stream().filter(reading -> reading.sample.equals(sample));
    }

    void applyTo(JsonNode json) {
        JsonPointer at = JsonPointer.compile(pointer);
        ObjectNode holder = (ObjectNode) json.at(at.head());
        holder.set(at.last().getMatchingProperty(), JsonMapper.shared().readTree(canonical));
    }
}
