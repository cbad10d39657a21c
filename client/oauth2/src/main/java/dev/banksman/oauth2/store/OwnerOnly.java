package dev.banksman.oauth2.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files and directories that nobody but their owner can read. Where a file system knows no such permissions (Windows),
 * a directory's own access list is what counts, and nothing is checked.
 */
final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Opens a file for writing, a new one if there is none. */
    static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, Set.of(CREATE, WRITE, NOFOLLOW_LINKS), attributes(file, FILE));
    }

    static void createDirectories(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, attributes(directory, DIRECTORY));
        }
        refuse(directory, EnumSet.of(GROUP_WRITE, OTHERS_WRITE), "writable", "700");
    }

    /** The tokens may have been read already: so this is for people to decide. */
    static void check(Path file) throws IOException {
        refuse(file, EnumSet.complementOf(EnumSet.copyOf(FILE)), "accessible", "600");
    }

    private static void refuse(Path path, Set<PosixFilePermission> refused, String what, String mode)
            throws IOException {
        if (!posix(path)) {
            return;
        }
        Set<PosixFilePermission> found = Files.getPosixFilePermissions(path);
        if (!Collections.disjoint(found, refused)) {
            throw new IOException("Tokens must be " + what + " to nobody but their owner. Found: "
                    + PosixFilePermissions.toString(found) + " on " + path + ". Say chmod " + mode + " " + path
                    + ", and log in again if others use this machine.");
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return posix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
