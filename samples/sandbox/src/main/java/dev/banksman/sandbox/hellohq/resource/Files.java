package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import dev.banksman.sandbox.hellohq.file.Archive;
import dev.banksman.sandbox.hellohq.query.Answers;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.Arrays;

/** The PDFs and images of documents. */
final class Files {
    private final Archive archive;
    private final Answers answers;

    Files(Archive archive, Answers answers) {
        this.archive = archive;
        this.answers = answers;
    }

    /** What is null is answered by 204 (OData 4.0, part 1, section 11.2.6). */
    Reply metadata(Entity document, String link, Call call) {
        return document.linked(link).stream()
                .findFirst()
                .map(file -> answers.one(file, call))
                .orElseGet(() -> Reply.empty(204));
    }

    Reply pdf(Entity document, Call call) {
        checkAccepted(call, "application/pdf");
        return archive.pdf(document);
    }

    Reply image(Entity document, Call call) {
        checkAccepted(call, "image/png");
        if (document.linked("DocumentImage").isEmpty()) {
            throw HelloHqFailure.notFound();
        }
        return archive.png(document);
    }

    /** No {@code Accept} is as good as one that accepts all (RFC 9110, section 12.5.1). */
    private static void checkAccepted(Call call, String mediaType) {
        String group = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        boolean accepted = Arrays.stream(call.header("Accept").orElse("*/*").split(","))
                .map(range -> range.replaceFirst(";.*", "").strip())
                .anyMatch(range -> range.equals("*/*") || range.equals(group) || range.equalsIgnoreCase(mediaType));
        if (!accepted) {
            throw HelloHqFailure.notAcceptable(mediaType);
        }
    }
}
