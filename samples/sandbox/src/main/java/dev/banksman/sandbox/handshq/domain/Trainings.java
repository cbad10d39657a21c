package dev.banksman.sandbox.handshq.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who took which course, and how everybody's training stands because of it. */
final class Trainings {
    /** Of several trainings of one course, the one that holds the longest counts. */
    private static final Comparator<Training> BY_DURATION = Comparator.comparing((Training training) ->
                    Optional.ofNullable(training.expiryDate()).orElse(LocalDate.MIN))
            .thenComparing(Training::startDate);

    private final Table<Training> table = new Table<>(50001, Training::id);

    Training add(TrainingInput input) {
        return table.put(new Training(
                table.nextId(),
                input.personnel().id(),
                input.course(),
                input.startDate(),
                input.expiryDate(),
                input.notes()));
    }

    void removeAllOf(Personnel personnel) {
        table.all().stream()
                .filter(training -> training.personnelId().equals(personnel.id()))
                .forEach(training -> table.remove(training.id()));
    }

    /** The status of each, by id. */
    Map<String, TrainingStatus> statuses(List<Personnel> personnel, Roles roles, LocalDate today) {
        Map<String, List<Training>> taken = table.all().stream().collect(Collectors.groupingBy(Training::personnelId));
        return personnel.stream()
                .collect(Collectors.toMap(
                        Personnel::id, one -> status(one, roles, taken.getOrDefault(one.id(), List.of()), today)));
    }

    /** The most urgent of all courses that any of the roles requires. */
    private static TrainingStatus status(Personnel personnel, Roles roles, List<Training> taken, LocalDate today) {
        Map<String, Training> best = taken.stream()
                .collect(Collectors.toMap(
                        training -> training.course().id(), Function.identity(), (a, b) -> later(a, b)));
        return personnel.roleIds().stream()
                .flatMap(id -> roles.find(id).stream())
                .flatMap(role -> role.courses().stream())
                .map(course -> Optional.ofNullable(best.get(course.id())))
                .map(training -> training.map(one -> one.status(today)).orElse(TrainingStatus.MISSING))
                .min(Comparator.naturalOrder())
                .orElse(TrainingStatus.DEFAULT);
    }

    private static Training later(Training one, Training other) {
        return BY_DURATION.compare(one, other) < 0 ? other : one;
    }
}
