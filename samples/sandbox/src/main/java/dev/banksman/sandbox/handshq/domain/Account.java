package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one API token reaches. Not safe for use by several threads: whoever calls holds one lock around each
 * request.
 *
 * <p>Nothing happens in the background. Call {@link #settle()} first: it lets happen what the clock says has happened
 * meanwhile.
 */
public final class Account {
    private final Division division;
    private final List<User> users;
    private final Template template;
    private final Company company;
    private final Projects projects;
    private final Versions versions;
    private final Duplications duplications;
    private final Subscriptions subscriptions;

    /** Ids of what is the division's own are above the number, so that no two divisions have one in common. */
    Account(
            Division division,
            List<User> users,
            Template template,
            Company company,
            DuplicationTimes times,
            int above) {
        this.division = division;
        this.users = List.copyOf(users);
        this.template = template;
        this.company = company;
        this.projects = new Projects(above);
        this.versions = new Versions(above);
        this.duplications = new Duplications(times);
        this.subscriptions = new Subscriptions(division, above);
    }

    public Division division() {
        return division;
    }

    public Template template() {
        return template;
    }

    public Company company() {
        return company;
    }

    public Projects projects() {
        return projects;
    }

    public Versions versions() {
        return versions;
    }

    public Sites sites() {
        return new Sites(this);
    }

    public Duplications duplications() {
        return duplications;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** The clock's time in milliseconds, which is what the API can write. */
    public Instant now() {
        return company.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Email addresses are compared without regard to case. */
    public Optional<User> userByEmail(String email) {
        return users.stream()
                .filter(user -> user.email().equalsIgnoreCase(email))
                .findFirst();
    }

    /** Makes a project by the template; the input's name must be given, and its field ids be the template's. */
    public Project create(ProjectInput input, User author) {
        return create(input, author, now());
    }

    Project create(ProjectInput input, User author, Instant when) {
        ProjectDetails unnamed = new ProjectDetails("", null, null, null);
        Project project = projects.make(unnamed, template.slots(), input, author);
        print(versions.record(project, "created", when), when);
        return project;
    }

    /** Changes a project; the input's field ids are the project's own. What changes nothing makes no version. */
    public Project update(Project project, ProjectInput input) {
        Project updated = project.updated(input);
        if (updated.equals(project)) {
            return project;
        }
        Instant now = now();
        print(versions.record(updated, "edited", now), now);
        return projects.replace(updated);
    }

    public Project archive(Project project) {
        return tell(EventType.PROJECT_ARCHIVED, projects.archivedAt(project, now()));
    }

    public Project unarchive(Project project) {
        return tell(EventType.PROJECT_UNARCHIVED, projects.archivedAt(project, null));
    }

    /** Asks for a copy, which is made when its time has come; the input's field ids are the template's. */
    public Duplication duplicate(Project original, ProjectInput input, User author) {
        return duplications.request(original, input, author, now());
    }

    /** Ends every duplication whose time has come. */
    public void settle() {
        duplications.due(now()).forEach(this::end);
    }

    private void end(Duplication duplication) {
        if (duplication.failure() == DuplicationFailure.COPY) {
            duplications.ended(duplication, null, null);
            return;
        }
        Instant when = duplications.end(duplication);
        Project copy = copy(duplication);
        Version version = versions.record(copy, "duplicated", when);
        boolean printed = duplication.failure() == null;
        duplications.ended(
                duplication, copy.id(), printed ? print(version, when).id() : null);
    }

    private Project tell(EventType type, Project project) {
        company.events().publish(new Event.OfProject(type, division, project));
        return project;
    }

    private VersionPdf print(Version version, Instant when) {
        VersionPdf pdf = versions.print(version, when);
        company.events().publish(new Event.PdfMade(division, pdf));
        return pdf;
    }

    /** "If not provided, this will default to the name of the original project suffixed with Copy." */
    private Project copy(Duplication duplication) {
        Project original = duplication.original();
        ProjectDetails from = original.details();
        ProjectDetails details =
                new ProjectDetails(from.name() + " Copy", from.reference(), from.startDate(), from.endDate());
        List<FieldSlot> slots = original.slots(field -> field.template().id());
        return projects.make(details, slots, duplication.input(), duplication.author());
    }
}
