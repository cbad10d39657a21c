package dev.banksman.generator.source;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of a type as they are written, with empty lines between those that don't stand together. */
final class MemberList {
    private final Text text;
    private @Nullable Member before;

    MemberList(Text text) {
        this.text = text;
    }

    void add(Function<Text, Member> write) {
        int place = text.length();
        Member member = write.apply(text);
        if (before != null && !before.standsWith(member)) {
            text.replace(place, place, "\n");
        }
        before = member;
    }
}
