package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.TrainingResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Course;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.TrainingInput;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Training". */
record Trainings(Account account) {
    Reply create(Call call) {
        RequestBody body = RequestBody.of(call).wrapper("training");
        Problems problems = new Problems();
        Named named = new Named(account, body, problems);
        Optional<Personnel> personnel = named.personnel();
        Optional<Course> course =
                named.find("course_id", account.company().register().roles()::course);
        Optional<LocalDate> start = start(body, problems);
        LocalDate expiry = expiry(body, problems, course);
        if (expiry != null && start.filter(expiry::isBefore).isPresent()) {
            problems.add("invalid_date", body.pointer("expiry_date"), "expiry_date is before start_date.");
        }
        String notes = body.text("notes").or(null);
        problems.throwIfAny();
        TrainingInput input =
                new TrainingInput(personnel.orElseThrow(), course.orElseThrow(), start.orElseThrow(), expiry, notes);
        return Document.of(TrainingResource.of(account.company().register().add(input)))
                .reply(201);
    }

    private static Optional<LocalDate> start(RequestBody body, Problems problems) {
        body.required("start_date", problems);
        return date(body, "start_date", problems);
    }

    /** "Yes (if the specified course expires)". */
    private static @Nullable LocalDate expiry(RequestBody body, Problems problems, Optional<Course> course) {
        if (course.filter(Course::expires).isPresent()) {
            body.required("expiry_date", problems);
        }
        return date(body, "expiry_date", problems).orElse(null);
    }

    /** What is blank is none, and has been named already where one is required. */
    private static Optional<LocalDate> date(RequestBody body, String name, Problems problems) {
        String text = body.text(name).or(null);
        return text == null || text.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(body.date(name, problems).or(null));
    }
}
