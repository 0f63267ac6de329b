package gent.rechtstreeks.notifications;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = ArchitectureTest.SERVICE, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String SERVICE = "gent.rechtstreeks.notifications";

    @ArchTest
    static final ArchRule packagesFollowTheFlow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(SERVICE + "..")
            .layer("arrive")
            .definedBy(SERVICE + ".arrive..")
            .layer("deliver")
            .definedBy(SERVICE + ".deliver..")
            .layer("link")
            .definedBy(SERVICE + ".link..")
            .layer("publish")
            .definedBy(SERVICE + ".publish..")
            .layer("prefer")
            .definedBy(SERVICE + ".prefer..")
            .layer("rights")
            .definedBy(SERVICE + ".rights..")
            .layer("read")
            .definedBy(SERVICE + ".read..")
            .whereLayer("arrive")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("arrive", "read")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("arrive", "publish", "read")
            .whereLayer("deliver")
            .mayOnlyBeAccessedByLayers("arrive", "publish", "read")
            .whereLayer("rights")
            .mayOnlyBeAccessedByLayers("arrive", "read")
            .whereLayer("prefer")
            .mayOnlyBeAccessedByLayers("arrive", "rights", "read");

    @ArchTest
    static final ArchRule decisionsArePure = classes()
            .that()
            .resideInAnyPackage(SERVICE + ".deliver", SERVICE + ".link")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SERVICE + ".deliver", SERVICE + ".link", "java..");

    @ArchTest
    static final ArchRule preferencesArePure = classes()
            .that()
            .resideInAPackage(SERVICE + ".prefer")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SERVICE + ".prefer", "java..");

    @ArchTest
    static final ArchRule decisionsHaveNoClock = noClasses()
            .that()
            .resideInAnyPackage(SERVICE + ".deliver", SERVICE + ".link")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");
}
