package dev.banksman.generator.read;

import dev.banksman.generator.problem.Place;

/** A part of the document, and where it stands. */
record Node<T>(T value, Place place) {}
