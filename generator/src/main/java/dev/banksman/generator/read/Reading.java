package dev.banksman.generator.read;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import io.swagger.v3.oas.models.OpenAPI;

/** What all readers of one run share. */
record Reading(
        OpenAPI document,
        ReadSettings settings,
        Place root,
        Problems problems,
        Extensions extensions,
        References references,
        Names names) {

    static Reading of(OpenAPI document, ReadSettings settings, Problems problems) {
        Place root = new Place(settings.documentName(), "");
        References references = new References(document, root, problems);
        return new Reading(
                document, settings, root, problems, new Extensions(problems), references, new Names(problems));
    }

    /** Warns that something is read in a poorer form than the document says. */
    void notSupported(String what, String found, Place place, String instead) {
        problems.add(Problem.of(Kind.NOT_SUPPORTED, place, found, what, instead));
    }
}
