package dev.banksman.generator.read.type;

/** What a class file can hold of a type. */
public final class ClassFile {
    /** A constructor has at most 254 parameters (JVMS 17, 4.3.3), and one is for the additional properties. */
    public static final int MOST_COMPONENTS = 250;

    /**
     * A class's initializer has at most 65535 bytes (JVMS 17, 4.7.3), and each constant of an enum takes 16 of them.
     */
    static final int MOST_CONSTANTS = 3_000;

    /** A literal has at most 65535 bytes (JVMS 17, 4.4.7). */
    static final int LONGEST_TEXT = 60_000;

    /** Its file bears the names of all enclosing types, and a file name has at most 255 bytes. */
    static final int LONGEST_PATH = 120;

    private ClassFile() {}
}
