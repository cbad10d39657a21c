package dev.banksman.sandbox.handshq.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Personnel with names, managers and roles; trainings in every state. */
final class PeopleSeed {
    private static final List<String> FIRST = List.of(
            "Aisha",
            "Ben",
            "Carys",
            "Dmitri",
            "Eilidh",
            "Farouk",
            "Grace",
            "Hamish",
            "Ines",
            "Jakub",
            "Kwame",
            "Leah",
            "Mateusz",
            "Niamh",
            "Oluwaseun",
            "Priya",
            "Rhys",
            "Siân",
            "Tomasz",
            "Zoë");
    private static final List<String> LAST = List.of(
            "O'Neill",
            "Kowalski",
            "Achebe",
            "Bennett",
            "Campbell",
            "Nguyễn",
            "Davies",
            "Fraser",
            "Hughes",
            "Iqbal",
            "Jones-Smith",
            "Müller",
            "Macdonald",
            "Novák",
            "Patel",
            "Quinn",
            "Singh",
            "Taylor",
            "Whyte");

    private final TrainingRegister register;
    private final TrainingSeed trainings;
    private int count;

    PeopleSeed(TrainingRegister register) {
        this.register = register;
        this.trainings = new TrainingSeed(register);
    }

    /** Every fourteenth is a site manager, who manages the following ones. */
    void add(Division division, int size) {
        String manager = null;
        for (int i = 0; i < size; i++) {
            Personnel added = register.workforce().add(input(i, i % 14 == 0 ? null : manager), division);
            manager = i % 14 == 0 ? added.id() : manager;
            trainings.add(added, i);
            register.workforce().replace(i % 9 == 8 ? added.archivedAt(trainings.daysAgo(20 + i)) : added);
        }
    }

    /** 20 and 19 have no common factor, so no name comes twice. */
    private PersonnelInput input(int i, @Nullable String manager) {
        String first = FIRST.get(count % FIRST.size());
        String last = LAST.get(count % LAST.size());
        count++;
        List<Role> roles = roles(i);
        return new PersonnelInput(
                Given.of(first),
                Given.of(last),
                Given.of(i % 11 == 10 ? null : email(first, last)),
                Given.of(i % 8 == 7 ? null : "DC-%04d".formatted(count)),
                Given.of(i % 2 == 0),
                Given.of(manager),
                Given.of(roles),
                Given.of(i % 5 == 4 ? null : roles.get(0).id()));
    }

    private List<Role> roles(int i) {
        List<Role> roles = register.roles().all();
        Role main = roles.get(i % 14 == 0 ? 0 : 1 + i % (roles.size() - 1));
        Role banksman = roles.get(2);
        return i % 7 == 3 && !main.equals(banksman) ? List.of(main, banksman) : List.of(main);
    }

    private static String email(String first, String last) {
        String plain = Normalizer.normalize(first + "." + last, Normalizer.Form.NFKD);
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z.-]", "") + "@daystrom.com";
    }
}
