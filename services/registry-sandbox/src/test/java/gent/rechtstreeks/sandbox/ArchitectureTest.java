package gent.rechtstreeks.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "gent.rechtstreeks.sandbox", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HERE = "gent.rechtstreeks.sandbox.";

    @ArchTest
    static final ArchRule thePeopleAreMadeByPlainJava = classes()
            .that()
            .resideInAPackage(HERE + "population")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", HERE + "population");

    @ArchTest
    static final ArchRule thePopulationReadsNoClock = noClasses()
            .that()
            .resideInAPackage(HERE + "population")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule requestsArriveAreRegisteredAndPublished = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("arrive")
            .definedBy(HERE + "arrive")
            .layer("seed")
            .definedBy(HERE + "seed")
            .layer("read")
            .definedBy(HERE + "read")
            .layer("register")
            .definedBy(HERE + "register")
            .layer("publish")
            .definedBy(HERE + "publish")
            .whereLayer("arrive")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("seed")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("register")
            .mayOnlyBeAccessedByLayers("arrive")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("register");
}
