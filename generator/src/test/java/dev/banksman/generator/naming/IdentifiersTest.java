package dev.banksman.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "Project,               Project",
        "HTTPError,             HTTPError",
        "project,               Project",
        "Event Subscriptions,   EventSubscriptions",
        "version-pdf,           VersionPdf",
        "Version PDFs,          VersionPdfs",
        "list_projects,         ListProjects",
        "listProjects,          ListProjects",
        "dot.ted/slashed,       DotTedSlashed",
        "HandsHQ,               HandsHQ",
        "handsHQ,               HandsHq",
        "200 Response,          _200Response",
        "Ünïcödé Straße,        UnicodeStraU00dfE",
        "项目,                   U9879U76ee",
        "🚀,                     U1f680",
        "rocket 🚀 ship,         RocketShip",
        "User's,                Users",
        "'',                    Empty",
        "*/,                    StarSlash",
        "../../etc/passwd,      EtcPasswd",
    })
    void typeNames(String text, String name) {
        assertThat(Identifiers.type(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "archived_at,           archivedAt",
        "createdAt,             createdAt",
        "userID,                userId",
        "APIKey,                apiKey",
        "X-Request-Id,          xRequestId",
        "@odata.context,        odataContext",
        "filter[name],          filterName",
        "class,                 class_",
        "yield,                 yield_",
        "_,                     underscore",
        "$,                     dollar",
        "2fa,                   _2fa",
        "sha256Hash,            sha256Hash",
        "total_pages,           totalPages",
    })
    void memberNames(String text, String name) {
        assertThat(Identifiers.member(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "in_progress,           IN_PROGRESS",
        "inProgress,            IN_PROGRESS",
        "ALL,                   ALL",
        "1.5,                   _1_5",
        "+1,                    PLUS_1",
        "-1,                    MINUS_1",
        ">=,                    GREATER_EQUAL",
        "'',                    EMPTY",
        "' ',                   BLANK",
        "class,                 CLASS",
    })
    void constantNames(String text, String name) {
        assertThat(Identifiers.constant(text)).isEqualTo(name);
    }

    @Property
    void anyTextBecomesABoundedAsciiIdentifier(@ForAll @StringLength(max = 400) String text) {
        assertIdentifier(Identifiers.type(text));
        assertIdentifier(Identifiers.member(text));
        assertIdentifier(Identifiers.constant(text));
    }

    @Property
    void typesBeginInUpperCaseAndMembersInLower(@ForAll String text) {
        assertThat(Identifiers.type(text)).matches("_?[0-9A-Z].*");
        assertThat(Identifiers.member(text)).matches("_?[0-9a-z].*");
        assertThat(Identifiers.constant(text))
                .isEqualTo(Identifiers.constant(text).toUpperCase(Locale.ROOT));
    }

    private static void assertIdentifier(String name) {
        assertThat(name).matches("[A-Za-z0-9_]{1,81}").matches(SourceVersion::isName);
    }
}
