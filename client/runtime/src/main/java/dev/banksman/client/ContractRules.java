package dev.banksman.client;

import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.Poll;
import dev.banksman.client.annotation.Polling;
import dev.banksman.client.annotation.ResumeFrom;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Download;
import dev.banksman.client.model.Pages;
import dev.banksman.client.model.PollOptions;
import feign.MethodMetadata;
import feign.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Feign lets pass, and what would then go wrong with a call, or silently out of it. */
final class ContractRules {
    private static final Set<Class<?>> STATELESS =
            Set.of(Download.class, byte[].class, void.class, Void.class, Pages.class, Response.class);

    private final MethodMetadata metadata;

    private ContractRules(MethodMetadata metadata) {
        this.metadata = metadata;
    }

    /**
     * Checks one method of an interface.
     *
     * @throws IllegalStateException when it breaks a rule
     */
    static void check(MethodMetadata metadata) {
        ContractRules rules = new ContractRules(metadata);
        rules.everyNameHasAPlace();
        rules.everyPlaceHasAName();
        rules.noBodyWhereNoneBelongs();
        rules.typed(Parameters.class, Record.class);
        rules.typed(ResumeFrom.class, Cursor.class);
        rules.typed(Polling.class, PollOptions.class);
        rules.goesWith(
                ResumeFrom.class, metadata.method().getReturnType() == Pages.class, "a method that returns Pages");
        rules.polledAnswerTellsAState();
        rules.goesWith(Polling.class, metadata.method().isAnnotationPresent(Poll.class), "a method with @Poll");
    }

    private void everyNameHasAPlace() {
        if (!metadata.formParams().isEmpty()) {
            throw broken(
                    "Every @Param names a {variable} of the request line or of a header",
                    "no place for " + metadata.formParams(),
                    "Correct the name, or take the annotation away if it is the body");
        }
    }

    private void everyPlaceHasAName() {
        Set<String> named = new HashSet<>();
        metadata.indexToName().values().forEach(named::addAll);
        List<String> unnamed = variables().stream()
                .filter(variable -> !named.contains(variable))
                .toList();
        if (!unnamed.isEmpty()) {
            throw broken(
                    "Every {variable} has a parameter with @Param",
                    "none for " + unnamed,
                    "Add a parameter, or correct its name");
        }
    }

    private void noBodyWhereNoneBelongs() {
        String method = metadata.template().method();
        if (metadata.bodyIndex() != null && List.of("GET", "HEAD").contains(method)) {
            throw broken(
                    method + " has no body, and a parameter without an annotation is the body",
                    "one of type " + metadata.bodyType().getTypeName(),
                    "Mark it with @Parameters, @Param, @ResumeFrom or @Polling");
        }
    }

    private void polledAnswerTellsAState() {
        Class<?> type = metadata.method().getReturnType();
        if (metadata.method().isAnnotationPresent(Poll.class) && STATELESS.contains(type)) {
            throw broken(
                    "A method with @Poll returns what its state is read with",
                    type.getSimpleName(),
                    "Return the JSON's own type, or take the annotation away");
        }
    }

    private void typed(Class<? extends Annotation> annotation, Class<?> type) {
        Arrays.stream(metadata.method().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(annotation))
                .filter(parameter -> !type.isAssignableFrom(parameter.getType()))
                .findFirst()
                .ifPresent(parameter -> {
                    throw mistyped(annotation, type, parameter);
                });
    }

    private IllegalStateException mistyped(Class<? extends Annotation> annotation, Class<?> type, Parameter parameter) {
        return broken(
                "A parameter with @" + annotation.getSimpleName() + " is a " + type.getSimpleName(),
                parameter.getType().getSimpleName(),
                "Change its type, or take the annotation away");
    }

    private void goesWith(Class<? extends Annotation> annotation, boolean fits, String where) {
        boolean there = Arrays.stream(metadata.method().getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(annotation));
        if (there && !fits) {
            throw broken("@" + annotation.getSimpleName() + " belongs to " + where, "another method", "Take it away");
        }
    }

    private Collection<String> variables() {
        return metadata.template().getRequestVariables();
    }

    private IllegalStateException broken(String rule, String found, String remedy) {
        return new IllegalStateException(
                rule + ". Found: " + found + ", at " + metadata.configKey() + ". " + remedy + ".");
    }
}
