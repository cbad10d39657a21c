package dev.banksman.generator.corpus;

import java.lang.reflect.Type;
import java.util.Optional;

/**
 * One example of a document.
 *
 * @param value where it is written
 * @param schema what it has to keep to
 * @param type what it becomes; empty when the client has no type for it, such as an error's inline schema
 */
record Example(Part value, Part schema, Optional<Type> type) {}
