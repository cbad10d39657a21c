package dev.banksman.oauth2;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

/** Which package may know which. The packages' own descriptions say the same. */
@AnalyzeClasses(packages = "dev.banksman.oauth2", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
    private static final String ROOT = "dev.banksman.oauth2";
    private static final String RUNTIME = "dev.banksman.client.";

    @ArchTest
    static final ArchRule theStoreKnowsTimeOnly = knows(ROOT + ".store", RUNTIME + "call");

    @ArchTest
    static final ArchRule theRootKnowsTheStoreAndTheRuntime = knows(ROOT, ROOT + ".store", RUNTIME + ".");

    @ArchTest
    static final ArchRule theLoopbackKnowsTheRoot =
            knows(ROOT + ".loopback", ROOT, RUNTIME + "call", RUNTIME + "error");

    @ArchTest
    static final ArchRule everyPackageHasItsPlace =
            classes().should().resideInAnyPackage(ROOT, ROOT + ".store", ROOT + ".loopback");

    @ArchTest
    static final ArchRule onlyTheRootKnowsTheProtocol = noClasses()
            .that(resideOutsideOfPackage(ROOT))
            .should()
            .dependOnClassesThat(resideInAPackage("com.nimbusds.."));

    @ArchTest
    static final ArchRule onlyTheLoopbackKnowsAServer = noClasses()
            .that(resideOutsideOfPackage(ROOT + ".loopback"))
            .should()
            .dependOnClassesThat(resideInAPackage("com.sun.net.httpserver.."));

    @ArchTest
    static final ArchRule nobodyReadsAClock = noClasses()
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

    private static ArchRule knows(String name, String... others) {
        DescribedPredicate<JavaClass> known = resideInAPackage(name).or(resideInAnyPackage(others));
        DescribedPredicate<JavaClass> ours = resideInAPackage("dev.banksman..");
        return noClasses()
                .that(resideInAPackage(name))
                .should()
                .dependOnClassesThat(
                        describe("are ours and unknown to " + name, type -> ours.test(type) && !known.test(type)));
    }
}
