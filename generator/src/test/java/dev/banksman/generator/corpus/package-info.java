/**
 * The proof that the generator stands any document: generated through the front-end, compiled as strictly as javac can,
 * and every example of the document read into its type and written back.
 *
 * <pre>{@code
 * DocumentProof proof = DocumentProof.of(Path.of("src/test/corpus/unions.yaml"), folder);
 * assertThat(proof.findings()).isEmpty();
 * Class<?> pet = proof.client().component("Pet").orElseThrow();
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.corpus;

import org.jspecify.annotations.NullMarked;
