package dev.banksman.sandbox.handshq.domain;

import java.util.List;

/** Who is on which project at the start, and what they said of its document. */
final class SiteSeed {
    private static final int CREW = 4;

    private SiteSeed() {}

    /** Every sixth project has a crew; every second of these is being reviewed, and the first is signed by all. */
    static void fill(Account account, int crews) {
        List<Personnel> people = account.company().register().workforce().seenBy(account.division()).stream()
                .filter(one -> one.division().equals(account.division()) && !one.isArchived())
                .toList();
        List<Project> projects = account.projects().all();
        for (int i = 0; i < crews; i++) {
            Project project = projects.get(i * 6);
            staff(account, project, people.subList(i * CREW, (i + 1) * CREW));
            if (i % 2 == 0) {
                review(account, project, CREW - i / 2);
            }
        }
    }

    private static void staff(Account account, Project project, List<Personnel> crew) {
        for (Personnel one : crew) {
            Role role = account.company()
                    .register()
                    .roles()
                    .find(one.roleIds().get(0))
                    .orElseThrow();
            boolean unsaid = one.id().endsWith("3");
            account.sites().assign(project, one, unsaid ? null : role, project.author());
        }
    }

    private static void review(Account account, Project project, int signed) {
        account.sites().requestReviews(project, project.author());
        account.company().assignments().of(project).stream()
                .limit(signed)
                .forEach(assignment ->
                        account.sites().answer(assignment, !assignment.id().endsWith("6")));
    }
}
