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
            .definedBy("..generator.read..")
            .layer("plan")
            .definedBy("..generator.plan")
            .layer("naming")
            .definedBy("..generator.naming")
            .layer("emit")
            .definedBy("..generator.emit")
            .layer("source")
            .definedBy("..generator.source")
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
            .mayOnlyAccessLayers("plan", "source")
            .whereLayer("source")
            .mayNotAccessAnyLayer()
            .whereLayer("write")
            .mayNotAccessAnyLayer()
            .whereLayer("problem")
            .mayNotAccessAnyLayer();

    /**
     * Those within {@code read}. What composes them is seen by the root alone, and nobody looks into a room past it.
     */
    @ArchTest
    static final ArchRule READING = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("dev.banksman.generator")
            .layer("read")
            .definedBy("..generator.read")
            .layer("extension")
            .definedBy("..read.extension")
            .layer("document")
            .definedBy("..read.document")
            .layer("schema")
            .definedBy("..read.schema")
            .layer("type")
            .definedBy("..read.type")
            .layer("pointer")
            .definedBy("..read.pointer")
            .layer("base")
            .definedBy("..read.base")
            .layer("odata")
            .definedBy("..read.odata")
            .layer("entry")
            .definedBy("..read.entry")
            .layer("message")
            .definedBy("..read.message")
            .layer("policy")
            .definedBy("..read.policy")
            .layer("operation")
            .definedBy("..read.operation")
            .layer("event")
            .definedBy("..read.event")
            .whereLayer("root")
            .mayOnlyAccessLayers("read")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("extension")
            .mayNotAccessAnyLayer()
            .whereLayer("document")
            .mayOnlyAccessLayers("extension")
            .whereLayer("schema")
            .mayOnlyAccessLayers("document", "extension")
            .whereLayer("type")
            .mayOnlyAccessLayers("schema", "document", "extension")
            .whereLayer("pointer")
            .mayOnlyAccessLayers("type", "document", "extension")
            .whereLayer("base")
            .mayOnlyAccessLayers("type", "schema", "document")
            .whereLayer("odata")
            .mayOnlyAccessLayers("type", "schema", "document", "extension")
            .whereLayer("entry")
            .mayOnlyAccessLayers("document", "extension")
            .whereLayer("message")
            .mayOnlyAccessLayers("type", "odata", "document", "extension")
            .whereLayer("policy")
            .mayOnlyAccessLayers("message", "pointer", "odata", "type", "document", "extension")
            .whereLayer("operation")
            .mayOnlyAccessLayers("policy", "message", "entry", "odata", "type", "document", "extension")
            .whereLayer("event")
            .mayOnlyAccessLayers("pointer", "type", "schema", "document", "extension");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("dev.banksman.generator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CIRCLES_OF_ROOMS =
            slices().matching("dev.banksman.generator.(**)").should().beFreeOfCycles();
}
