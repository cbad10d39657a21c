package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.PersonnelResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.PersonnelDetails;
import dev.banksman.sandbox.handshq.domain.PersonnelStatus;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** "Viewing your personnel" and "Viewing one personnel". */
record PersonnelReading(Account account) {
    /** "By default the personnel index returns personnel that have not been archived." */
    Reply list(Call call) {
        boolean archived = Parameters.oneOf(call, "archived", "false", "true").equals("true");
        List<Personnel> matching = account.company().register().workforce().seenBy(account.division()).stream()
                .filter(personnel -> personnel.isArchived() == archived)
                .filter(bySearch(call))
                .toList();
        Paged<Personnel> page = new Paged<>(matching, Parameters.page(call));
        return Document.of(page.items().stream()
                        .map(this::status)
                        .map(PersonnelResource::listed)
                        .toList())
                .page(page.requested(), page.total())
                .archivedSet(archived)
                .reply(200);
    }

    Reply show(Call call) {
        Personnel personnel = PersonnelPath.find(account, call.path("id"));
        return Document.of(PersonnelResource.viewed(status(personnel))).reply(200);
    }

    private PersonnelStatus status(Personnel personnel) {
        return new PersonnelStatus(personnel, account.company().register().status(personnel));
    }

    /** "The first name, last name or email address", any part of it, in any case. */
    private static Predicate<Personnel> bySearch(Call call) {
        String search = Parameters.one(call, "search").orElse("").toLowerCase(Locale.ROOT);
        return personnel -> searched(personnel.details()).anyMatch(text -> text.contains(search));
    }

    private static Stream<String> searched(PersonnelDetails details) {
        return Stream.of(details.firstName(), details.lastName(), details.email())
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT));
    }
}
