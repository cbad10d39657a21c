package dev.banksman.generator.read;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Security schemes to credentials, and requirements to the schemes that are sent. */
final class SecurityReader {
    private final Reading reading;
    private final Map<String, SecurityScheme> schemes;
    private final Map<String, CredentialPlan> credentials = new LinkedHashMap<>();
    private final Set<List<Set<String>>> warned = new HashSet<>();

    SecurityReader(Reading reading) {
        this.reading = reading;
        this.schemes = reading.document().getComponents() == null
                ? Map.of()
                : Given.map(reading.document().getComponents().getSecuritySchemes());
    }

    /** The credentials that the client can be given, in the document's order. */
    List<CredentialPlan> credentials() {
        Scope setters = Scope.of(Reserved.SETTERS);
        schemes.forEach((key, scheme) -> {
            Place place = reading.root().at("components", "securitySchemes", key);
            Values extensions = reading.extensions().read(scheme.getExtensions(), Site.SECURITY_SCHEME, place);
            kind(scheme, place).ifPresent(kind -> {
                String wanted = extensions.text(Word.NAME).orElseGet(() -> Identifiers.member(key));
                String setter = reading.names().claim(setters, wanted, place);
                Doc doc = Docs.of(scheme.getDescription());
                credentials.put(key, new CredentialPlan(key, setter, kind, wireName(scheme), doc));
            });
        });
        return List.copyOf(credentials.values());
    }

    private Optional<CredentialPlan.Kind> kind(SecurityScheme scheme, Place place) {
        if (scheme.getType() == null) {
            return unknown("a scheme without a type", place);
        }
        return switch (scheme.getType()) {
            case HTTP -> http(Given.text(scheme.getScheme()), place);
            case APIKEY -> apiKey(scheme, place);
            case OAUTH2, OPENIDCONNECT -> bearerToken(scheme, place);
            case MUTUALTLS -> unknown(scheme.getType().toString(), place);
        };
    }

    private Optional<CredentialPlan.Kind> http(String scheme, Place place) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(CredentialPlan.Kind.BEARER);
            case "basic" -> Optional.of(CredentialPlan.Kind.BASIC);
            default -> unknown("http " + scheme, place);
        };
    }

    private Optional<CredentialPlan.Kind> apiKey(SecurityScheme scheme, Place place) {
        if (scheme.getIn() == null || Given.text(scheme.getName()).isEmpty()) {
            return unknown("apiKey without in or name", place);
        }
        return Optional.of(CredentialPlan.Kind.valueOf(scheme.getIn().name()));
    }

    /** The token is fetched elsewhere; sending it is what remains. */
    private Optional<CredentialPlan.Kind> bearerToken(SecurityScheme scheme, Place place) {
        reading.notSupported(
                "Fetching tokens",
                scheme.getType().toString(),
                place,
                "It is a bearer token that the client is given.");
        return Optional.of(CredentialPlan.Kind.BEARER);
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

    /** The schemes of the first alternative that asks for any; none when the operation is anonymous. */
    List<String> schemes(@Nullable List<SecurityRequirement> own, Place operation) {
        Place place = (own == null ? reading.root() : operation).at("security");
        List<SecurityRequirement> alternatives =
                Given.list(own == null ? reading.document().getSecurity() : own);
        alternatives.forEach(alternative -> check(alternative, place));
        List<Set<String>> sendable = alternatives.stream()
                .map(Map::keySet)
                .filter(keys -> !keys.isEmpty() && credentials.keySet().containsAll(keys))
                .toList();
        if (sendable.size() > 1 && warned.add(sendable)) {
            reading.problems()
                    .add(Problem.of(
                            Kind.SECURITY_ALTERNATIVES, place, sendable.size() + " alternatives", sendable.get(0)));
        }
        return sendable.stream().findFirst().map(List::copyOf).orElse(List.of());
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
