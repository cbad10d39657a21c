package dev.banksman.example.bad;

import dev.banksman.example.client.*;
import dev.banksman.webhook.*;
import java.util.List;
import java.util.Optional;

@WebhookHandlers(SiteEvent.class)
class Parameters {
    @On
    void unbindable(
            ProjectArchived event,
            int primitive,
            String ofJava,
            Thread.State constant,
            Personnel ofTheClient,
            Outcome ofTheRuntime,
            Parameters[] array,
            Secret secret,
            List<Secret> secrets,
            Delivery... deliveries) {}

    private interface Secret {}

    @On(PersonnelUpdated.class)
    void unreachable(Secret secret) {}

    @On(VersionPdfCreated.class)
    void fixes(Project project) {}

    @On(TrainingStatusChanged.class)
    void fixesToo(TrainingStatus status) {}

    @On({WindMeasured.class, ProjectDuplicated.class})
    void ofOne(ProjectDuplicated event) {}

    @On(ProjectArchived.class)
    @Where(path = "name", in = "x")
    void nothingIncluded(@Included Project project) {}

    @On(VersionPdfCreated.class)
    @Where(path = "id", in = "1")
    void notIncluded(@Included Optional<Personnel> personnel, @Included Groups groups) {}

    interface Groups {}

    @On(ProjectArchived.class)
    @Where(path = "name", in = "y")
    void noList(@Each Project project) {}

    @On(WindMeasured.class)
    @Where(path = "force", in = "1")
    void nothingInParticular(@Each Project project) {}

    @On(TrainingStatusChanged.class)
    @Where(path = "id", in = "1")
    void elements(@Each Project project, @Each TrainingStatus one, @Each TrainingStatus two) {}

    @On(VersionPdfCreated.class)
    @Where(path = "id", in = "2")
    void both(@Each @Included Project project) {}

    @OnUnknown
    void unknown(ProjectArchived event) {}

    @OnFailure
    void failed(Object cause) {}
}
