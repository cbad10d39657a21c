package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Event;
import dev.banksman.sandbox.handshq.domain.EventType;
import dev.banksman.sandbox.handshq.domain.Version;
import dev.banksman.sandbox.handshq.domain.VersionPdf;
import java.util.List;

/** What is sent to a subscriber ("Event Notifications"), with the ways in which the document's samples differ. */
public final class EventDocument {
    private EventDocument() {}

    public static Document of(Event event, PdfLinks links) {
        if (event instanceof Event.PdfMade made) {
            return pdf(made.pdf(), links);
        }
        if (event instanceof Event.OfTraining training) {
            return Document.of(training.statuses().stream()
                            .map(PersonnelResource::status)
                            .toList())
                    .meta("eventType", event.type().wireName());
        }
        return Document.of(resource(event)).meta("event_type", event.type().wireName());
    }

    /** The one event that says nowhere what it is. */
    private static Document pdf(VersionPdf pdf, PdfLinks links) {
        Version version = pdf.version();
        return Document.of(VersionResource.pdfEvent(pdf, links))
                .including(List.of(
                        VersionResource.version(version, pdf, false),
                        VersionResource.historyEvent(version),
                        ProjectResource.of(version.project())));
    }

    private static Resource resource(Event event) {
        if (event instanceof Event.OfProject project) {
            return event.type() == EventType.PROJECT_UNARCHIVED
                    ? ProjectResource.unarchived(project.project())
                    : ProjectResource.of(project.project());
        }
        if (event instanceof Event.OfAssignment assignment) {
            return AssignmentResource.of(assignment.assignment());
        }
        if (event instanceof Event.OfRole role) {
            return RoleResource.of(role.role());
        }
        return PersonnelResource.event(((Event.OfPersonnel) event).personnel());
    }
}
