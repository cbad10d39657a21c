package dev.banksman.client.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One error of an answer's body. Whatever the body lacks, or has in a form that can't be read, is null.
 *
 * @param status the HTTP status that the error names for itself
 * @param code the machine-readable code
 * @param title the short summary
 * @param detail the explanation of this occurrence; several are joined by "; "
 * @param pointer what in the request the error is about
 * @param raw the error as JSON, as it came
 */
public record ApiError(
        @Nullable Integer status,
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String pointer,
        String raw)
        implements Serializable {}
