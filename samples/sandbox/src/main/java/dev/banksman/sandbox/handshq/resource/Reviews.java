package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.AssignmentResource;
import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.Resource;
import dev.banksman.sandbox.handshq.document.ReviewResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Assignment;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.domain.Review;
import dev.banksman.sandbox.http.Action;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** "Latest Document Reviews": of the latest version, which has none until somebody has asked for them. */
record Reviews(Account account) {
    Reply list(Call call) {
        Project project = ProjectPath.find(account, call.path("project_id"));
        List<Review> all = account.company().reviews().of(account.versions().latest(project));
        Paged<Review> page = new Paged<>(all, Parameters.page(call));
        return Document.of(page.items().stream().map(ReviewResource::of).toList())
                .including(included(page.items()))
                .page(page.requested(), page.total())
                .reply(200);
    }

    /** "An empty object indicates reviews have not yet been requested for this version of the document." */
    Action show(BiFunction<Account, Call, Assignment> place) {
        return call -> account.sites()
                .latestReview(place.apply(account, call))
                .map(review -> Document.of(ReviewResource.of(review)).including(included(List.of(review))))
                .orElseGet(Document::ofNothing)
                .reply(200);
    }

    /** First the assignments, then the signatures. */
    private List<Resource> included(List<Review> reviews) {
        Stream<Resource> assignments = reviews.stream()
                .map(review -> account.company().assignments().find(review.assignmentId(), account.division()))
                .flatMap(Optional::stream)
                .map(AssignmentResource::of);
        Stream<Resource> signatures =
                reviews.stream().filter(review -> review.signatureId() != null).map(ReviewResource::signature);
        return Stream.concat(assignments, signatures).toList();
    }
}
