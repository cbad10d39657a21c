package dev.banksman.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The names of the runtime, which generated types stand beside in a handler's imports. */
final class ReservedTest {
    @Test
    void everyPublicTypeOfTheWebhookPackageIsReserved() {
        assertThat(new ClassFileImporter()
                        .importPackages("dev.banksman.webhook").stream()
                                .filter(type -> type.getPackageName().equals("dev.banksman.webhook"))
                                .filter(type -> type.isTopLevelClass()
                                        && type.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::getSimpleName))
                .hasSizeGreaterThan(20)
                .allMatch(Reserved.TYPES::contains);
    }
}
