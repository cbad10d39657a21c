package dev.banksman.generator.read.document;

import dev.banksman.generator.problem.Place;

/** A part of the document, and where it stands. */
public record Node<T>(T value, Place place) {}
