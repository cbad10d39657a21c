package dev.banksman.sandbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room may know which. */
class ArrowsTest {
    private static final String ROOT = "dev.banksman.sandbox";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.banksman");

    @Test
    void theSandboxIsWrittenASecondTime() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.banksman.client..",
                        "dev.banksman.generator..",
                        "dev.banksman.handshake..",
                        "dev.banksman.handshq..",
                        "dev.banksman.hcss..",
                        "dev.banksman.hellohq..",
                        "dev.banksman.oauth2..",
                        "dev.banksman.webhook..")
                .check(CLASSES);
    }

    @Test
    void arrowsPointOneWay() {
        knows("http");
        knows("html");
        knows("pdf");
        knows("handshq.domain");
        knows("handshq.error", "http");
        knows("handshq.document", "handshq.domain", "http");
        knows("handshq.pdf", "handshq.domain", "pdf");
        knows("handshq.storage", "handshq.document", "handshq.domain", "handshq.pdf", "http");
        knows("handshq.delivery", "handshq.document", "handshq.domain", "http");
        knows("handshq.resource", "handshq.document", "handshq.domain", "handshq.error", "handshq.storage", "http");
        knows(
                "handshq",
                "handshq.delivery",
                "handshq.domain",
                "handshq.error",
                "handshq.resource",
                "handshq.storage",
                "http");
        knows("handshake.domain");
        knows("handshake.format", "http");
        knows("handshake.error", "handshake.format", "http");
        knows("handshake.resource", "handshake.domain", "handshake.error", "handshake.format", "http");
        knows("handshake", "handshake.domain", "handshake.error", "handshake.resource", "http");
        knows("hcss.domain");
        knows("hcss.error", "http");
        knows("hcss.token", "http");
        knows("hcss.resource", "hcss.domain", "hcss.error", "hcss.token", "http");
        knows("hcss", "hcss.domain", "hcss.error", "hcss.resource", "hcss.token", "http");
        knows("hellohq.domain");
        knows("hellohq.access");
        knows("hellohq.login", "hellohq.access", "html", "http");
        knows("hellohq.error", "http");
        knows("hellohq.query", "hellohq.domain", "hellohq.error", "http");
        knows("hellohq.file", "hellohq.domain", "http", "pdf");
        knows(
                "hellohq.resource",
                "hellohq.access",
                "hellohq.domain",
                "hellohq.error",
                "hellohq.file",
                "hellohq.query",
                "http");
        knows(
                "hellohq",
                "hellohq.access",
                "hellohq.domain",
                "hellohq.error",
                "hellohq.file",
                "hellohq.query",
                "hellohq.resource",
                "http");
    }

    @Test
    void onlyTheQueryOfHqKnowsOlingo() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".hellohq.query")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.olingo..")
                .check(CLASSES);
    }

    @Test
    void onlyHttpKnowsTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(CLASSES);
    }

    /** Of ours, the room knows itself and the others named. */
    private static void knows(String room, String... others) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(others))
                .map(name -> ROOT + "." + name)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("dev.banksman..").or(resideInAnyPackage(allowed)))
                .check(CLASSES);
    }
}
