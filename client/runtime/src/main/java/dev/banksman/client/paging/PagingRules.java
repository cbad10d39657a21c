package dev.banksman.client.paging;

import dev.banksman.client.annotation.Paged;
import dev.banksman.client.annotation.PagingStyle;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.error.PagingException;
import dev.banksman.client.model.Cursor;
import java.net.URI;
import java.util.Optional;

/** How one operation pages. Immutable. */
public final class PagingRules {
    private final Paged paged;
    private final String operation;

    private PagingRules(Paged paged, String operation) {
        this.paged = paged;
        this.operation = operation;
    }

    /**
     * The rules that the annotation states.
     *
     * @param operation the interface and method, for messages
     * @throws IllegalStateException when the annotation lacks what its style needs
     */
    public static PagingRules of(Paged paged, String operation) {
        boolean linked = paged.style() == PagingStyle.LINK;
        boolean chained = linked || paged.style() == PagingStyle.TOKEN;
        require(linked || !paged.parameter().isEmpty(), operation, paged, "parameter");
        require(!chained || !paged.next().isEmpty(), operation, paged, "next");
        return new PagingRules(paged, operation);
    }

    /** What the annotation says. */
    public Paged paged() {
        return paged;
    }

    /**
     * Hands a cursor back.
     *
     * @throws IllegalArgumentException when it is of another style than this operation
     */
    public Cursor check(Cursor cursor) {
        if (cursor.kind() != kind()) {
            throw new IllegalArgumentException(operation + " takes cursors of kind " + kind() + ". Found: one of kind "
                    + cursor.kind() + ". Pass a cursor of this operation's own pages.");
        }
        return cursor;
    }

    /** The cursor that a value of the paging parameter stands for; empty when it is none. */
    public Optional<Cursor> cursor(String value) {
        try {
            return Optional.of(new Cursor(kind(), value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The address behind a cursor of style {@link PagingStyle#LINK}.
     *
     * @throws PagingException when it leads to another origin than {@code base}
     */
    public URI follow(URI base, Cursor cursor) {
        return new Links(operation).follow(base, cursor.value());
    }

    /**
     * Where the page after this one begins; empty when this is the last one.
     *
     * @throws PagingException when the server contradicts the request or itself
     * @throws DecodingException when a number or a boolean is none
     */
    public Optional<Cursor> next(PageAnswer answer) {
        return switch (paged.style()) {
            case PAGE -> after(answer, position(answer).orElse(1L), 1).map(Cursor::page);
            case OFFSET ->
                answer.items() == 0
                        ? Optional.empty()
                        : after(answer, position(answer).orElse(0L), answer.items())
                                .map(Cursor::offset);
            case TOKEN -> chained(answer);
            case LINK -> chained(answer).map(next -> new Links(operation).portable(answer.url(), next.value()));
        };
    }

    /** A guard for one iteration. Where the answers say which page they are, that is checked on each of them. */
    RepeatGuard guard() {
        boolean counted = paged.style() == PagingStyle.PAGE || paged.style() == PagingStyle.OFFSET;
        return new RepeatGuard(operation, counted && paged.current().isEmpty());
    }

    private Cursor.Kind kind() {
        return Cursor.Kind.valueOf(paged.style().name());
    }

    /** The page or offset that this is: as the answer says, else as it was asked for. */
    private Optional<Long> position(PageAnswer answer) {
        Optional<Long> asked = answer.asked().map(Cursor::number);
        Optional<Long> said = number(answer, paged.current());
        if (asked.isPresent() && said.isPresent() && !asked.equals(said)) {
            throw new PagingException(operation + " was asked for " + kind() + " " + asked.get()
                    + ". Found: the answer says that it is " + said.get()
                    + ". The server doesn't page as its document says; nothing was skipped or repeated up to here.");
        }
        return said.or(() -> asked);
    }

    private Optional<Long> after(PageAnswer answer, long position, long step) {
        long next = position + step;
        Optional<Long> total = number(answer, paged.total());
        // Pages are counted from 1, items from 0.
        long first = paged.style() == PagingStyle.PAGE ? 1 : 0;
        boolean goesOn = more(answer)
                .orElseGet(() -> total.map(count -> next < first + count).orElse(answer.items() > 0));
        return goesOn ? Optional.of(next) : Optional.empty();
    }

    private Optional<Cursor> chained(PageAnswer answer) {
        if (more(answer).orElse(true)) {
            return answer.at(paged.next()).map(this::made);
        }
        return Optional.empty();
    }

    private Cursor made(String value) {
        try {
            return new Cursor(kind(), value);
        } catch (IllegalArgumentException e) {
            throw new PagingException(operation + " can't go on at " + paged.next() + ". " + e.getMessage());
        }
    }

    private Optional<Long> number(PageAnswer answer, String pointer) {
        return answer.at(pointer).map(text -> {
            if (!text.matches("[0-9]{1,18}")) {
                throw mistyped(pointer, "a whole number of at least 0");
            }
            return Long.valueOf(text);
        });
    }

    private Optional<Boolean> more(PageAnswer answer) {
        return answer.at(paged.more()).map(text -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw mistyped(paged.more(), "true or false");
            }
            return Boolean.valueOf(text);
        });
    }

    private DecodingException mistyped(String pointer, String expected) {
        return new DecodingException(
                operation + " can't go on. Expected at " + pointer + ": " + expected + ". Found: another value.",
                pointer,
                null);
    }

    private static void require(boolean given, String operation, Paged paged, String member) {
        if (!given) {
            throw new IllegalStateException("@Paged of style " + paged.style() + " needs " + member
                    + ". Found: none at " + operation + ". Set it there.");
        }
    }
}
