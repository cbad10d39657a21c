package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The account as it is at the start: always the same at the same time of the clock. */
public final class Seed {
    static final List<String> WORKS = List.of(
            "Roof refurbishment",
            "Steel erection",
            "Façade cladding",
            "Tower crane lift",
            "Groundworks",
            "Soft strip and demolition",
            "Scaffold",
            "Drainage diversion",
            "First fix",
            "Window replacement",
            "Asbestos removal",
            "Car park resurfacing",
            "Lift shaft works",
            "Fire stopping",
            "Piling",
            "Plant room replacement",
            "Solar installation");
    static final List<String> SITES = List.of(
            "Whitechapel Wharf",
            "St Mary's Hospital, Block C",
            "Leeds Dock",
            "Harbour Point",
            "Queen's Road School",
            "12–14 Deansgate",
            "Cardiff Bay Arena",
            "Tyne Quays",
            "Bristol Temple Yard",
            "Alder House",
            "Riverside Retail Park",
            "Glasgow Central Depot",
            "Kingsway Tunnel",
            "Ashford Sorting Office",
            "Norwich Road Flats",
            "Holyrood Library",
            "Canal Street Mill",
            "Portland Data Centre",
            "Trent Bridge Works",
            "Belfast Titanic Sheds");

    private static final Division CONSTRUCTION =
            new Division("321", "Daystrom Construction Ltd", true, "sandbox-c0ffee5eed-handshq");
    private static final Division ROOFING =
            new Division("322", "Daystrom Roofing Ltd", false, "sandbox-decaf5eed5-roofing");
    private static final List<User> CONSTRUCTORS = List.of(
            new User("1", "Maddox", "Denholm", "maddox@daystrom.com"),
            new User("2", "Katie", "Marsh", "katie@daystrom.com"),
            new User("3", "Jane", "Dorsey", "jane@daystrom.com"));
    private static final List<User> ROOFERS = List.of(
            new User("4", "Nadia", "Rahman", "nadia@daystrom.com"),
            new User("5", "Owen", "Pryce", "owen@daystrom.com"));

    private static final LocalDate FIRST_START = LocalDate.of(2024, 1, 8);

    private Seed() {}

    /** Two divisions, the primary one first, which has a project for each kind of works at each site: 340. */
    public static List<Account> accounts(InstantSource clock, DuplicationTimes times) {
        Company company = new Company(clock);
        Account construction = new Account(CONSTRUCTION, CONSTRUCTORS, template(), company, times, 0);
        Account roofing = new Account(ROOFING, ROOFERS, template(), company, times, 500_000);
        addProjects(construction, CONSTRUCTORS, WORKS.size() * SITES.size());
        addProjects(roofing, ROOFERS, 24);
        RegisterSeed.fill(company.register(), CONSTRUCTION, ROOFING);
        SiteSeed.fill(construction, 10);
        SiteSeed.fill(roofing, 4);
        return List.of(construction, roofing);
    }

    private static void addProjects(Account account, List<User> authors, int count) {
        for (int i = 0; i < count; i++) {
            add(account, authors.get(i % authors.size()), i);
        }
    }

    /**
     * Fields 5, 6 and 7 are those of the document's "Fields Index"; 1 is the one that its samples of a creation name.
     */
    private static Template template() {
        return new Template(
                List.of(new Fieldset("1", "Client"), new Fieldset("2", "Location"), new Fieldset("3", "Works")),
                List.of(
                        new TemplateField("1", "1", "Client", DataType.STRING, true, null),
                        new TemplateField("2", "1", "Client reference", DataType.STRING, false, null),
                        new TemplateField("3", "1", "Instruction received", DataType.DATE, false, null),
                        new TemplateField("5", "2", "Location of works", DataType.STRING, false, null),
                        new TemplateField("6", "2", "Address line 1", DataType.STRING, false, null),
                        new TemplateField("7", "2", "Address line 2", DataType.STRING, false, null),
                        new TemplateField("8", "3", "Scope of works", DataType.TEXT, false, null),
                        new TemplateField(
                                "9", "3", "Working hours", DataType.STRING, true, "Monday to Friday, 08:00 to 17:30"),
                        new TemplateField("10", "3", "Site induction", DataType.DATE, false, null)));
    }

    private static void add(Account account, User author, int i) {
        LocalDate start = FIRST_START.plusDays(2L * i);
        Instant created = start.minusDays(21).atTime(9, i % 60).toInstant(ZoneOffset.UTC);
        Project project = account.create(input(i, start), author, created);
        account.projects().replace(finished(project, i, created));
    }

    /** Which works at which site: 17 and 20 have no common factor, so every pair comes once. */
    private static ProjectInput input(int i, LocalDate start) {
        String works = WORKS.get(i % WORKS.size());
        String site = SITES.get(i * 7 % SITES.size());
        return new ProjectInput(
                Given.of(works + ", " + site),
                Given.of(reference(i, start)),
                Given.of(i % 17 == 16 ? null : start),
                Given.of(i % 13 == 12 ? null : start.plusDays(20 + i * 11 % 180)),
                Map.of(
                        "1",
                        "Client " + (char) ('A' + i % 26),
                        "5",
                        site,
                        "8",
                        works + " as described in the method statement."));
    }

    /** Some have none, and one reference is shared. */
    private static @Nullable String reference(int i, LocalDate start) {
        if (i % 11 == 10) {
            return null;
        }
        return i % 24 == 3 ? "FRAMEWORK-7" : "RA-%d-%03d".formatted(start.getYear(), i + 1);
    }

    private static Project finished(Project project, int i, Instant created) {
        Instant archivedAt = i % 5 == 4 ? created.plusSeconds(86_400L * 200) : null;
        ProjectState state = i % 3 == 0 ? ProjectState.APPROVED : ProjectState.NOT_SUBMITTED;
        return new Project(project.id(), project.details(), archivedAt, state, project.author(), project.fields());
    }
}
