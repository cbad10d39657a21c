package dev.banksman.sandbox.handshq.error;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request's values, so that one answer of status 422 names it all. */
public final class Problems {
    private static final int STATUS = 422;

    private final List<ApiError> errors = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param pointer where in the body, as a JSON Pointer
     */
    public void add(String code, String pointer, String detail) {
        errors.add(new ApiError("Unprocessable Entity", STATUS, code, detail, pointer));
    }

    /** A required value that is absent, null or blank. */
    public void blank(String pointer, String name) {
        add("blank", pointer, name + " can't be blank.");
    }

    /** Ends the request with an {@link ApiFailure}, if anything was added. */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new ApiFailure(errors);
        }
    }
}
