package dev.banksman.generator.corpus;

import dev.banksman.client.annotation.GeneratedClient;
import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.Poll;
import dev.banksman.client.annotation.Unwrap;
import dev.banksman.client.model.Download;
import dev.banksman.client.model.Pages;
import dev.banksman.client.model.Upload;
import dev.banksman.webhook.WebhookEvent;
import dev.banksman.webhook.WebhookEvents;
import feign.Param;
import feign.RequestLine;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of a generated client, found by what their annotations say of the document. */
final class ClientTypes implements AutoCloseable {
    private final URLClassLoader loader;
    private final Sources sources;
    private final Map<String, List<Method>> operations = new LinkedHashMap<>();
    private final Set<String> lines = new LinkedHashSet<>();
    private final Map<String, Class<?>> events = new HashMap<>();
    private Optional<Deliveries> deliveries = Optional.empty();

    ClientTypes(Sources sources, Path classes) {
        this.sources = sources;
        this.loader = new URLClassLoader(new URL[] {url(classes)}, ClientTypes.class.getClassLoader());
        all().forEach(this::index);
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a folder: " + folder, e);
        }
    }

    private void index(Class<?> type) {
        WebhookEvent event = type.getAnnotation(WebhookEvent.class);
        if (event != null) {
            events.put(event.value(), type);
        }
        if (type.isAnnotationPresent(WebhookEvents.class)) {
            deliveries = Optional.of(new Deliveries(type));
        }
        if (type.isInterface() && type.isAnnotationPresent(GeneratedClient.class)) {
            Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .forEach(this::index);
        }
    }

    private void index(Method method) {
        RequestLine line = method.getAnnotation(RequestLine.class);
        if (line != null) {
            lines.add(line.value());
            operations
                    .computeIfAbsent(nameless(line.value()), key -> new ArrayList<>())
                    .add(method);
        }
    }

    /** A type of the client's package. */
    Optional<Class<?>> find(String name) {
        try {
            return Optional.of(loader.loadClass(Sources.PACKAGE + "." + name));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The type of a component schema; empty when it is an alias, which has none. */
    Optional<Type> component(Part schema) {
        return schema.pointer().startsWith("/components/schemas/")
                        && schema.pointer().split("/").length == 4
                ? find(sources.typeName(schema.name(), schema.text("x-banksman-name")))
                        .map(this::withValues)
                : Optional.empty();
    }

    /** Of a base that has no values of its own, a type that builds upon it. */
    private Type withValues(Class<?> type) {
        return type.isInterface() && !type.isSealed()
                ? all().filter(type::isAssignableFrom)
                        .filter(Class::isRecord)
                        .findFirst()
                        .orElseThrow()
                : type;
    }

    /** All top-level types. */
    Stream<Class<?>> all() {
        return sources.java().stream()
                .map(source -> source.getFileName().toString())
                .flatMap(file -> find(file.substring(0, file.lastIndexOf('.'))).stream());
    }

    Optional<Class<?>> event(String name) {
        return Optional.ofNullable(events.get(name));
    }

    /** The event that a receiver takes a body for; empty when it can't tell. */
    Optional<Class<?>> event(byte[] body) {
        return deliveries.flatMap(all -> all.type(body)).flatMap(this::event);
    }

    /**
     * The operations that the methods call: each once, whatever its variants, also where only names tell paths apart.
     */
    List<String> operations() {
        return lines.stream().map(ClientTypes::nameless).toList();
    }

    private static String nameless(String line) {
        return line.replaceAll("\\{[^}]*}", "{}");
    }

    static String operation(String verb, String path) {
        return nameless(verb.toUpperCase(Locale.ROOT) + " " + path);
    }

    /** What an operation's whole JSON answer becomes. */
    Optional<Type> answer(String operation) {
        return operations.getOrDefault(operation, List.of()).stream()
                .filter(method -> !method.isAnnotationPresent(Unwrap.class) && !method.isAnnotationPresent(Poll.class))
                .map(method -> unwrapped(method.getGenericReturnType()))
                .filter(type -> type != void.class && type != Download.class && !isPages(type))
                .findFirst();
    }

    /** What an operation's JSON body is written from. */
    Optional<Type> body(String operation) {
        return operations.getOrDefault(operation, List.of()).stream()
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> !isElsewhere(parameter))
                .map(Parameter::getParameterizedType)
                .filter(type -> type != byte[].class && type != Upload.class)
                .findFirst();
    }

    private static boolean isElsewhere(Parameter parameter) {
        return List.<Class<? extends Annotation>>of(Param.class, Parameters.class).stream()
                .anyMatch(parameter::isAnnotationPresent);
    }

    private static boolean isPages(Type type) {
        return type instanceof ParameterizedType pages && pages.getRawType() == Pages.class;
    }

    /** Without {@code Optional}. */
    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : type;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
