package dev.banksman.quickstart;

import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.model.Download;
import dev.banksman.handshq.ArchivedStatus;
import dev.banksman.handshq.CourseLinkage;
import dev.banksman.handshq.HandsHq;
import dev.banksman.handshq.Personnel;
import dev.banksman.handshq.PersonnelAssignment;
import dev.banksman.handshq.Project;
import dev.banksman.handshq.ProjectDuplication;
import dev.banksman.handshq.ProjectId;
import dev.banksman.handshq.Review;
import dev.banksman.handshq.Role;
import dev.banksman.handshq.RoleId;
import dev.banksman.handshq.TemplateField;
import dev.banksman.handshq.TemplateFieldId;
import dev.banksman.handshq.VersionPdf;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a newcomer runs first: pages, looks around, creates, updates, duplicates, downloads, meets a typed error, and
 * hears of it all by webhooks.
 */
final class Quickstart {
    private static final Map<String, Tour> OTHERS = Map.of(
            "hcss",
            HcssQuickstart::start,
            "handshake",
            HandshakeQuickstart::start,
            "hellohq",
            HelloHqQuickstart::start);

    private final HandsHq handsHq;
    private final Place place;
    private final PrintStream out;

    Quickstart(HandsHq handsHq, Place place, PrintStream out) {
        this.handsHq = handsHq;
        this.place = place;
        this.out = out;
    }

    /** What another system's quickstart prints. */
    private interface Tour {
        void start(PrintStream out) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        if (List.of(args).contains("--help")) {
            System.out.print(Place.USAGE);
            return;
        }
        Tour other = args.length == 2 && args[0].equals("--system") ? OTHERS.get(args[1]) : null;
        if (other != null) {
            other.start(System.out);
            return;
        }
        try (Place place = Place.of(args)) {
            start(place);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void start(Place place) throws Exception {
        Cost cost = new Cost();
        try (HandsHq handsHq = HandsHq.builder()
                .baseUrl(place.url())
                .apiToken(place.token())
                .listener(cost)
                .build()) {
            System.out.println(place.describe());
            new Quickstart(handsHq, place, System.out).run();
            System.out.println("Cost      " + cost);
        }
    }

    void run() throws Exception {
        out.println("Token     valid: " + handsHq.authentication().get().companyName());
        try (Webhooks webhooks = Webhooks.start(handsHq, place)) {
            calls();
            webhooks.print(out);
        }
    }

    private void calls() throws Exception {
        List<ProjectId> projects = page();
        people();
        projects.stream().limit(1).forEach(this::reviews);
        Project project = create();
        update(project);
        ProjectDuplication done = duplicate(project);
        download(done);
        archiveTwice(project);
        train();
    }

    /** One loop over all pages: the client asks for the next one when the loop gets there. */
    private List<ProjectId> page() {
        List<ProjectId> ids = new ArrayList<>();
        for (Project project : handsHq.projects().listAll(q -> q.archivedStatus(ArchivedStatus.UNARCHIVED))) {
            if (ids.size() < 3) {
                out.println("          " + project.id() + "  " + project.name() + ", from " + project.startDate());
            }
            ids.add(project.id());
        }
        out.println("Projects  " + ids.size() + " unarchived");
        return ids;
    }

    /** Ids have types of their own: a role's can't be looked up among people. */
    private void people() {
        Map<RoleId, String> positions = new HashMap<>();
        handsHq.roles().listAll().forEach(role -> positions.put(role.id(), role.position()));
        List<Personnel> found = handsHq.personnel().list(q -> q.search("jones"));
        for (Personnel person : found.subList(0, Math.min(3, found.size()))) {
            List<String> held = person.roleIds().stream().map(positions::get).toList();
            out.println("          " + person.firstName() + " " + person.lastName() + ", " + String.join(" and ", held)
                    + ": " + person.trainingStatus().description());
        }
        out.println("People    " + found.size() + " found by \"jones\"; their roles are among " + positions.size());
    }

    /** A review may not be there yet, which is an empty Optional and no null. */
    private void reviews(ProjectId project) {
        out.print("Reviews   " + project + ": ");
        for (PersonnelAssignment assigned : handsHq.personnelAssignments().listAll(project)) {
            Optional<Review> review = handsHq.latestDocumentReviews().get(assigned.id());
            out.print(review.map(it -> it.state().value()).orElse("not requested") + " ");
        }
        out.println("of the people assigned");
    }

    private Project create() {
        Map<TemplateFieldId, String> values = new LinkedHashMap<>();
        for (TemplateField field : handsHq.fields().list()) {
            values.put(field.id(), sample(field));
        }
        Project project = handsHq.projects()
                .create(b -> b.userEmail(place.userEmail())
                        .project(p -> p.name("Riverside Lofts, block C")
                                .startDate(LocalDate.of(2027, 3, 1))
                                .fieldsAttributes(values)));
        out.println("Created   " + project.id() + "  " + project.name() + ", with " + values.size() + " field values");
        return project;
    }

    private static String sample(TemplateField field) {
        return "date".equals(String.valueOf(field.dataType())) ? "2027-03-01" : "Set by the quickstart";
    }

    private void update(Project project) {
        Project updated =
                handsHq.projects().update(project.id(), b -> b.project(p -> p.endDate(LocalDate.of(2027, 9, 30))));
        out.println("Updated   " + updated.id() + "  ends " + updated.endDate() + "; the rest stayed as it was");
    }

    private ProjectDuplication duplicate(Project project) throws Exception {
        ProjectDuplication copy = handsHq.projects().duplicate(project.id(), b -> b.userEmail(place.userEmail()));
        out.print("Duplicate " + project.id() + ", asking " + place.pace() + ": ");
        ProjectDuplication done = handsHq.projectDuplications()
                .await(copy.id(), p -> p.every(place.pollEvery()).onProgress(seen -> out.print(seen.status() + " ")));
        out.println("→ project " + done.projectId());
        return done;
    }

    private void download(ProjectDuplication done) throws Exception {
        VersionPdf pdf = handsHq.versionPdfs().get(done.versionPdfId());
        Path file = Files.createDirectories(Path.of("target")).resolve("quickstart.pdf");
        try (Download download = handsHq.versionPdfs().download(pdf.versionPdfUrl())) {
            download.saveTo(file);
        }
        out.println("PDF       " + file.toAbsolutePath() + ", " + Files.size(file) + " bytes, from "
                + pdf.versionPdfUrl().getAuthority() + ", which was sent no token");
    }

    private void archiveTwice(Project project) {
        handsHq.projects().archive(project.id());
        try {
            handsHq.projects().archive(project.id());
        } catch (NotFoundException e) {
            out.println("Archived  " + project.id() + "; once more is a "
                    + e.getClass().getSimpleName() + ": " + e.errors().get(0).detail());
        }
    }

    /** Somebody new, all of whose training has expired: two kinds of events tell of it. */
    private void train() {
        Role role = handsHq.roles().get(handsHq.roles().list().get(0).id());
        Personnel person = handsHq.personnel()
                .create(b ->
                        b.personnel(p -> p.firstName("Sandra").lastName("Smith").roleIds(List.of(role.id()))));
        for (CourseLinkage course : role.courses()) {
            handsHq.trainings()
                    .create(b -> b.training(t -> t.personnelId(person.id())
                            .courseId(course.id())
                            .startDate(LocalDate.of(2018, 12, 20))
                            .expiryDate(LocalDate.of(2020, 12, 20))));
        }
        handsHq.personnel().update(person.id(), b -> b.personnel(p -> p.lastName("Smith-West")));
        out.println("Trained   " + person.id() + "  Sandra Smith-West, " + role.position() + ", long ago");
    }
}
