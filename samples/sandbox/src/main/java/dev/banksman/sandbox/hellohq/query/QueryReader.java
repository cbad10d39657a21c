package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.EntityType;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.core.edm.EdmProviderImpl;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.queryoption.SystemQueryOptionKind;
import org.apache.olingo.server.core.uri.parser.Parser;

/** Reads the query of a request, as it was sent. Confined to whoever holds the agency's lock. */
public final class QueryReader {
    private static final int DEEPEST = 40;
    private static final Set<SystemQueryOptionKind> OF_ONE =
            EnumSet.of(SystemQueryOptionKind.EXPAND, SystemQueryOptionKind.SELECT);
    private static final Set<SystemQueryOptionKind> OF_MANY = EnumSet.of(
            SystemQueryOptionKind.FILTER,
            SystemQueryOptionKind.EXPAND,
            SystemQueryOptionKind.SELECT,
            SystemQueryOptionKind.ORDERBY,
            SystemQueryOptionKind.TOP,
            SystemQueryOptionKind.SKIP,
            SystemQueryOptionKind.COUNT);

    private Optional<Edm> edm = Optional.empty();

    /** Of a request for many entities of a type; throws a failure with status 400. */
    public Query list(EntityType type, String rawQuery) {
        return read(type, rawQuery, OF_MANY);
    }

    /** Of a request for one entity. */
    public Query one(EntityType type, String rawQuery) {
        return read(type, rawQuery, OF_ONE);
    }

    private Query read(EntityType type, String rawQuery, Set<SystemQueryOptionKind> known) {
        UriInfo info = parse(type, rawQuery);
        info.getSystemQueryOptions().forEach(option -> {
            if (!known.contains(option.getKind())) {
                throw HelloHqFailure.badRequest(option.getName() + " is not supported here.");
            }
        });
        return Query.of(type, info);
    }

    private UriInfo parse(EntityType type, String rawQuery) {
        checkDepth(rawQuery);
        try {
            return new Parser(edm(), OData.newInstance()).parseUri("/" + type.set(), rawQuery, null, "");
        } catch (ODataLibraryException e) {
            String why = e.getTranslatedMessage(Locale.ENGLISH).getMessage();
            throw HelloHqFailure.badRequest("The query is not valid. " + why);
        } catch (RuntimeException e) { // not meant to come out of the parser, and a matter of the query nevertheless
            throw HelloHqFailure.badRequest("The query can't be understood.");
        }
    }

    /** Made when it is first needed: with it, a few hundred classes are loaded. */
    private Edm edm() {
        Edm made = edm.orElseGet(() -> new EdmProviderImpl(new ModelProvider()));
        edm = Optional.of(made);
        return made;
    }

    /** The parser goes down with every parenthesis. */
    private static void checkDepth(String rawQuery) {
        int depth = 0;
        for (char c : rawQuery.replace("%28", "(").replace("%29", ")").toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw HelloHqFailure.badRequest("The query is nested too deeply.");
            }
        }
    }
}
