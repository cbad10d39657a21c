/**
 * The projects of the business units, and the schema that says what a project's fields may be. Knows how values are
 * judged, changed and compared; nothing of requests.
 */
@NullMarked
package dev.banksman.sandbox.hcss.domain;

import org.jspecify.annotations.NullMarked;
