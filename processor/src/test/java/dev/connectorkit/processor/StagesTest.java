package dev.connectorkit.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Read, check, write, with plain data in between: what each stage must not know. */
@AnalyzeClasses(packages = "dev.connectorkit.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class StagesTest {

    private static final String STAGES = "dev.connectorkit.processor.";

    @ArchTest
    static final ArchRule onlyReadingKnowsTheCompilersModel = noClasses()
            .that()
            .resideInAnyPackage(
                    STAGES + "check..",
                    STAGES + "declaration..",
                    STAGES + "diagnostic..",
                    STAGES + "conformance..",
                    STAGES + "constraint..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.lang.model.element..", "javax.lang.model.type..", "javax.annotation.processing..");

    @ArchTest
    static final ArchRule onlyWritingKnowsJavaPoet = noClasses()
            .that()
            .resideOutsideOfPackages(STAGES + "write..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule readingKnowsNoModel = noClasses()
            .that()
            .resideInAPackage(STAGES + "read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAGES + "check..", STAGES + "write..", STAGES + "knowledge..");

    @ArchTest
    static final ArchRule checkingWritesNothing = noClasses()
            .that()
            .resideInAPackage(STAGES + "check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAGES + "read..", STAGES + "write..");

    @ArchTest
    static final ArchRule writingChecksNothing = noClasses()
            .that()
            .resideInAPackage(STAGES + "write..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAGES + "read..", STAGES + "check..", STAGES + "diagnostic..");

    StagesTest() {}
}
