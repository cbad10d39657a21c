package dev.banksman.sandbox.handshq.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trainings around the day on which the sandbox starts, so that some are expired, and some are about to. */
final class TrainingSeed {
    private final TrainingRegister register;

    TrainingSeed(TrainingRegister register) {
        this.register = register;
    }

    /** All that the roles require; of ten people one lacks a course, one a date, and one each is (nearly) too late. */
    void add(Personnel personnel, int i) {
        List<Course> courses = personnel.roleIds().stream()
                .flatMap(id -> register.roles().find(id).stream())
                .flatMap(role -> role.courses().stream())
                .distinct()
                .toList();
        for (Course course : courses) {
            boolean odd = course.expires() && course.equals(courses.get(courses.size() - 1));
            if (!(odd && i % 10 == 3)) {
                LocalDate expiry = course.expires() ? expiry(odd ? i % 10 : 0, i) : null;
                register.trainings().add(new TrainingInput(personnel, course, today().minusDays(400), expiry, null));
            }
        }
    }

    Instant daysAgo(int days) {
        return register.now().minus(Duration.ofDays(days));
    }

    private @Nullable LocalDate expiry(int kind, int i) {
        return switch (kind) {
            case 5 -> null;
            case 7 -> today().minusDays(1 + i);
            case 9 -> today().plusDays(1 + i % 30);
            default -> today().plusDays(200 + i);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(register.now(), ZoneOffset.UTC);
    }
}
