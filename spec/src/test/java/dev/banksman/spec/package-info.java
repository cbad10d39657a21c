/**
 * Judges whether an HTTP exchange is what one of the documents says, and proves the documents themselves.
 *
 * <p>Independent on purpose: it imports the JSON Schema validator and Jackson, and nothing of Banksman, so that neither
 * the generator nor a client judges itself. Modules that use the published test-jar also take the jar with the
 * documents, and {@code json-schema-validator}, which brings the rest; all in test scope.
 *
 * <pre>{@code
 * DocumentJudge judge = DocumentJudge.ofResource("/dev/banksman/spec/handshq/openapi.yaml").under("/handshq/v1");
 * judge.check(new Exchange("GET", "/handshq/v1/projects?page=2", request, 200, answer));
 * assertThat(judge.coverage().unseenOperations()).isEmpty();
 * }</pre>
 */
@NullMarked
package dev.banksman.spec;

import org.jspecify.annotations.NullMarked;
