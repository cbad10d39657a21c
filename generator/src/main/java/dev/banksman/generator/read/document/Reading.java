package dev.banksman.generator.read.document;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.extension.Extensions;
import io.swagger.v3.oas.models.OpenAPI;

/** What all readers of one run share. */
public record Reading(
        OpenAPI document, Place root, Problems problems, Extensions extensions, References references, Names names) {

    public static Reading of(OpenAPI document, String documentName, Problems problems) {
        Place root = new Place(documentName, "");
        References references = new References(document, root, problems);
        return new Reading(document, root, problems, new Extensions(problems), references, new Names(problems));
    }

    /** Warns that something is read in a poorer form than the document says. */
    public void notSupported(String what, String found, Place place, String instead) {
        problems.add(Problem.of(Kind.NOT_SUPPORTED, place, found, what, instead));
    }
}
