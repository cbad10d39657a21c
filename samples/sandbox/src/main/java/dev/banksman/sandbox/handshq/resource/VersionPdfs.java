package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.ProjectResource;
import dev.banksman.sandbox.handshq.document.Resource;
import dev.banksman.sandbox.handshq.document.VersionResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.domain.Version;
import dev.banksman.sandbox.handshq.domain.VersionPdf;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.handshq.storage.ObjectStorage;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.ArrayList;
import java.util.List;

/** "Version PDFs". */
record VersionPdfs(Account account, ObjectStorage storage) {
    Reply show(Call call) {
        VersionPdf pdf = account.versions()
                .findPdf(call.path("version_pdf_id"))
                .orElseThrow(() -> ApiFailure.notFound("There is no such version PDF."));
        return Document.of(resource(pdf)).reply(200);
    }

    Reply latest(Call call) {
        Project project = ProjectPath.find(account, call.path("project_id"));
        VersionPdf pdf = account.versions()
                .latestPdf(project)
                .orElseThrow(() -> ApiFailure.notFound("No version PDF has been generated for this project."));
        return Document.of(resource(pdf)).including(included(project, pdf)).reply(200);
    }

    /** "The project, history, version and latest reviewed version", which comes last, if it is another one. */
    private List<Resource> included(Project project, VersionPdf pdf) {
        List<Resource> included = new ArrayList<>();
        included.add(version(pdf.version()));
        included.add(VersionResource.history(pdf.version()));
        included.add(ProjectResource.of(project));
        account.sites()
                .latestReviewed(project)
                .filter(reviewed -> !reviewed.equals(pdf.version()))
                .ifPresent(reviewed -> included.add(version(reviewed)));
        return included;
    }

    private Resource version(Version version) {
        return VersionResource.version(
                version,
                account.versions().pdfOf(version).orElse(null),
                account.company().reviews().isFullySigned(version));
    }

    private Resource resource(VersionPdf pdf) {
        return VersionResource.pdf(pdf, storage);
    }
}
