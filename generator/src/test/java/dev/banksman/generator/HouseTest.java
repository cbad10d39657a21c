package dev.banksman.generator;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the generator's rooms. */
@AnalyzeClasses(packagesOf = BanksmanGenerator.class, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("dev.banksman.generator")
            .layer("prepare")
            .definedBy("..generator.prepare")
            .layer("read")
            .definedBy("..generator.read")
            .layer("plan")
            .definedBy("..generator.plan")
            .layer("naming")
            .definedBy("..generator.naming")
            .layer("emit")
            .definedBy("..generator.emit")
            .layer("write")
            .definedBy("..generator.write")
            .layer("problem")
            .definedBy("..generator.problem")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("prepare")
            .mayOnlyAccessLayers("problem")
            .whereLayer("read")
            .mayOnlyAccessLayers("plan", "naming", "problem")
            .whereLayer("plan")
            .mayNotAccessAnyLayer()
            .whereLayer("naming")
            .mayNotAccessAnyLayer()
            .whereLayer("emit")
            .mayOnlyAccessLayers("plan")
            .whereLayer("write")
            .mayNotAccessAnyLayer()
            .whereLayer("problem")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("dev.banksman.generator.(*)..").should().beFreeOfCycles();
}
