package dev.connectorkit.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.connectorkit.processor.write.SourceWriter;
import javax.lang.model.element.Modifier;

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

    @ArchTest
    static final ArchRule writingKnowsTheCompilersModelOnlyToWrite = noClasses()
            .that()
            .resideInAPackage(STAGES + "write..")
            .and()
            .areNotAssignableTo(SourceWriter.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.lang.model.type..", "javax.annotation.processing..")
                    .or(resideInAPackage("javax.lang.model.element..").and(not(type(Modifier.class)))));

    @ArchTest
    static final ArchRule knowledgeAnswersAndKnowsNobody = noClasses()
            .that()
            .resideInAPackage(STAGES + "knowledge..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.connectorkit.processor..")
                    .and(not(resideInAPackage(STAGES + "knowledge.."))));

    StagesTest() {}
}
