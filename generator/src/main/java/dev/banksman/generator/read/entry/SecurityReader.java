package dev.banksman.generator.read.entry;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Security schemes to credentials, and requirements to the schemes that are sent. */
public final class SecurityReader {
    /** A token (RFC 9110, 5.6.2), as far as one is used for this. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,49}");

    private final Reading reading;
    private final Map<String, SecurityScheme> schemes;
    private final Map<String, CredentialPlan> credentials = new LinkedHashMap<>();
    private final Scope setters = Scope.of(Reserved.SETTERS);
    private int operations;
    private boolean anonymous;

    public SecurityReader(Reading reading) {
        this.reading = reading;
        this.schemes = reading.document().getComponents() == null
                ? Map.of()
                : Given.map(reading.document().getComponents().getSecuritySchemes());
        schemes.forEach(this::read);
    }

    private void read(String key, SecurityScheme scheme) {
        Place place = reading.root().at("components", "securitySchemes", key);
        Values extensions = reading.extensions().read(scheme.getExtensions(), Site.SECURITY_SCHEME, place);
        kind(scheme, place).ifPresent(kind -> {
            String wanted = extensions.text(Word.NAME).orElseGet(() -> Identifiers.member(key));
            String setter = reading.names().claim(setters, wanted, place);
            Doc doc = Docs.of(scheme.getDescription());
            credentials.put(
                    key, new CredentialPlan(key, setter, kind, wireName(scheme), password(kind, extensions), doc));
        });
    }

    private Optional<String> password(CredentialPlan.Kind kind, Values extensions) {
        Optional<String> password = extensions.text(Word.PASSWORD);
        if (password.isPresent() && kind != CredentialPlan.Kind.BASIC) {
            reading.problems()
                    .add(Problem.of(
                            Kind.MISPLACED_EXTENSION,
                            extensions.placeOf(Word.PASSWORD),
                            "it on another scheme",
                            Word.PASSWORD.key(),
                            "a security scheme of http basic"));
        }
        return password;
    }

    /** The credentials that the client can be given, in the document's order. */
    List<CredentialPlan> credentials() {
        return List.copyOf(credentials.values());
    }

    /** Whether no operation can do without a credential; known when all of them were read. */
    boolean needed() {
        return operations > 0 && !anonymous;
    }

    /** The names of the builder's setters that are given out. */
    Scope setters() {
        return setters;
    }

    private Optional<CredentialPlan.Kind> kind(SecurityScheme scheme, Place place) {
        if (scheme.getType() == null) {
            return unknown("a scheme without a type", place);
        }
        return switch (scheme.getType()) {
            case HTTP -> http(Given.text(scheme.getScheme()), place);
            case APIKEY -> apiKey(scheme, place);
            case OAUTH2, OPENIDCONNECT -> Optional.of(CredentialPlan.Kind.TOKEN);
            case MUTUALTLS -> certificate(place);
        };
    }

    private Optional<CredentialPlan.Kind> http(String scheme, Place place) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(CredentialPlan.Kind.BEARER);
            case "basic" -> Optional.of(CredentialPlan.Kind.BASIC);
            default -> other(scheme, place);
        };
    }

    private Optional<CredentialPlan.Kind> apiKey(SecurityScheme scheme, Place place) {
        if (scheme.getIn() == null || Given.text(scheme.getName()).isEmpty()) {
            return unknown("apiKey without in or name", place);
        }
        return Optional.of(CredentialPlan.Kind.valueOf(scheme.getIn().name()));
    }

    /** What follows the scheme's name is the caller's to compute. */
    private Optional<CredentialPlan.Kind> other(String scheme, Place place) {
        if (!SCHEME.matcher(scheme).matches()) {
            return unknown("http " + scheme, place);
        }
        reading.notSupported(
                "Computing such credentials",
                "http " + scheme,
                place,
                "What is given to the client is sent after the scheme's name.");
        return Optional.of(CredentialPlan.Kind.BEARER);
    }

    /** The transport shows it, before there is a request. */
    private Optional<CredentialPlan.Kind> certificate(Place place) {
        reading.notSupported(
                "A client's certificate", "mutualTLS", place, "The client's transport has to be given one.");
        return Optional.empty();
    }

    private Optional<CredentialPlan.Kind> unknown(String found, Place place) {
        reading.notSupported("This way to authenticate", found, place, "Nothing is sent for it.");
        return Optional.empty();
    }

    private static String wireName(SecurityScheme scheme) {
        return scheme.getType() == SecurityScheme.Type.APIKEY
                ? Given.text(scheme.getName())
                : Objects.requireNonNullElse(scheme.getScheme(), "Bearer");
    }

    /**
     * The alternatives to be let in, with those that the client can be given; none when the operation is anonymous.
     * That of no credentials comes last, so that what the client has is sent.
     */
    public List<List<String>> alternatives(@Nullable List<SecurityRequirement> own, Place operation) {
        Place place = (own == null ? reading.root() : operation).at("security");
        List<SecurityRequirement> declared =
                Given.list(own == null ? reading.document().getSecurity() : own);
        declared.forEach(alternative -> check(alternative, place));
        List<List<String>> alternatives = declared.stream()
                .map(alternative -> alternative.keySet().stream()
                        .filter(key -> schemes.containsKey(key) && !isCertificate(key))
                        .toList())
                .filter(keys -> credentials.keySet().containsAll(keys))
                .distinct()
                .sorted(Comparator.comparing(List::isEmpty))
                .toList();
        operations++;
        boolean free = alternatives.isEmpty() || alternatives.stream().anyMatch(List::isEmpty);
        anonymous |= free;
        return alternatives.stream().allMatch(List::isEmpty) ? List.of() : alternatives;
    }

    private boolean isCertificate(String key) {
        SecurityScheme scheme = schemes.get(key);
        return scheme != null && scheme.getType() == SecurityScheme.Type.MUTUALTLS;
    }

    private void check(SecurityRequirement alternative, Place place) {
        for (String key : alternative.keySet()) {
            if (!schemes.containsKey(key)) {
                Object known = schemes.isEmpty() ? "its schemes (there are none)" : schemes.keySet();
                reading.problems()
                        .add(Problem.of(Kind.UNKNOWN_SECURITY_SCHEME, place, key, known)
                                .suggesting(key, schemes.keySet()));
            }
        }
    }
}
