package dev.banksman.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the processor may know. The package's own description says the same. */
@AnalyzeClasses(packages = "dev.banksman.processor", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
    @ArchTest
    static final ArchRule aProcessorPathHoldsJavaPoetAndThis = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.banksman.processor",
                    "com.palantir.javapoet..",
                    "org.jspecify.annotations",
                    "java..",
                    "javax..");

    @ArchTest
    static final ArchRule onlyTheProcessorItselfIsPublic = classes()
            .that()
            .doNotHaveSimpleName("WebhookProcessor")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();
}
