package dev.banksman.hcss;

/**
 * How a bulk call is made.
 *
 * @param chunkSize how many projects are in one request at most; 1 to 1000. The document tells no limit.
 * @param skipInvalidFields whether invalid projects are saved without their invalid fields; of no use when deleting
 */
public record BulkOptions(int chunkSize, boolean skipInvalidFields) {
    private static final int LARGEST_CHUNK = 1000;

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException when it is out of its range
     */
    public BulkOptions {
        if (chunkSize < 1 || chunkSize > LARGEST_CHUNK) {
            throw new IllegalArgumentException(
                    "chunkSize is from 1 to " + LARGEST_CHUNK + ". Found: " + chunkSize + ".");
        }
    }

    /** A hundred in one request; invalid projects are not saved. */
    public static BulkOptions standard() {
        return new BulkOptions(100, false);
    }

    /** The same with another size. */
    public BulkOptions chunkSize(int other) {
        return new BulkOptions(other, skipInvalidFields);
    }

    /** The same, saving invalid projects without their invalid fields, or not. */
    public BulkOptions skipInvalidFields(boolean other) {
        return new BulkOptions(chunkSize, other);
    }
}
