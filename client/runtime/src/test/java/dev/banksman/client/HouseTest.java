package dev.banksman.client;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.stream.Stream;

/** Which package may know which. The packages' own descriptions say the same. */
@AnalyzeClasses(
        packages = {"dev.banksman.client", "dev.banksman.webhook"},
        importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
    private static final String ROOT = "dev.banksman.client";
    private static final String WEBHOOK = "dev.banksman.webhook";
    private static final String[] FEATURES = {
        "format",
        "deadline",
        "retry",
        "budget",
        "breaker",
        "bulkhead",
        "auth",
        "body",
        "transport",
        "json",
        "paging",
        "polling",
        "parameters"
    };

    @ArchTest
    static final ArchRule annotationsKnowNobody = onlyKnows("annotation");

    @ArchTest
    static final ArchRule theModelKnowsNobody = onlyKnows("model");

    @ArchTest
    static final ArchRule errorsKnowTheModel = onlyKnows("error", "model");

    @ArchTest
    static final ArchRule queriesKnowTheModel = onlyKnows("odata", "model");

    @ArchTest
    static final ArchRule callsKnowErrors = onlyKnows("call", "error");

    @ArchTest
    static void featuresKnowTheFoundationsAndNotEachOther(JavaClasses classes) {
        for (String feature : FEATURES) {
            onlyKnows(feature, "annotation", "model", "error", "call").check(classes);
        }
    }

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        classes().should().resideInAnyPackage(all()).check(classes);
    }

    @ArchTest
    static final ArchRule webhooksKnowJsonCallsAndErrors =
            knows(WEBHOOK, WEBHOOK, ROOT + ".json", ROOT + ".call", ROOT + ".error", ROOT + ".model");

    @ArchTest
    static final ArchRule adaptersKnowWebhooks = knows(WEBHOOK + ".http", WEBHOOK + ".http", WEBHOOK);

    @ArchTest
    static final ArchRule nobodyKnowsWebhooks = noClasses()
            .that(resideInAPackage(ROOT + ".."))
            .should()
            .dependOnClassesThat(resideInAPackage(WEBHOOK + ".."));

    @ArchTest
    static final ArchRule onlyAdaptersKnowServers = noClasses()
            .that(resideOutsideOfPackage(WEBHOOK + ".http"))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("com.sun.net.httpserver..", "jakarta.servlet..", "org.springframework.."));

    @ArchTest
    static final ArchRule thereIsNoCycle =
            slices().matching("dev.banksman.client.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule okHttpIsTheTransports = noClasses()
            .that(resideOutsideOfPackage(ROOT + ".transport"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio.."));

    @ArchTest
    static final ArchRule onlyTheSystemsTimeReadsAClock = noClasses()
            .that()
            .doNotHaveSimpleName("SystemTime")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule nothingIsSynchronized = noMethods()
            .should()
            .haveModifier(JavaModifier.SYNCHRONIZED)
            .because("a virtual thread that waits inside would hold its carrier");

    private static ArchRule onlyKnows(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others))
                .map(known -> ROOT + "." + known)
                .toArray(String[]::new);
        return knows(ROOT + "." + name, allowed);
    }

    private static ArchRule knows(String name, String... allowed) {
        DescribedPredicate<JavaClass> ours = resideInAnyPackage(ROOT + "..", WEBHOOK + "..");
        DescribedPredicate<JavaClass> known = resideInAnyPackage(allowed);
        return noClasses()
                .that(resideInAPackage(name))
                .should()
                .dependOnClassesThat(
                        describe("are ours and unknown to " + name, type -> ours.test(type) && !known.test(type)));
    }

    private static String[] all() {
        return Stream.concat(
                        Stream.of(ROOT, WEBHOOK, WEBHOOK + ".http"),
                        Stream.concat(Stream.of("annotation", "model", "odata", "error", "call"), Stream.of(FEATURES))
                                .map(name -> ROOT + "." + name))
                .toArray(String[]::new);
    }
}
