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
            .layer("read")
            .definedBy(SERVICE + ".read..")
            .whereLayer("arrive")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("deliver")
            .mayOnlyBeAccessedByLayers("arrive", "read");

    @ArchTest
    static final ArchRule decisionsArePure = classes()
            .that()
            .resideInAPackage(SERVICE + ".deliver")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SERVICE + ".deliver", "java..");

    @ArchTest
    static final ArchRule decisionsHaveNoClock = noClasses()
            .that()
            .resideInAPackage(SERVICE + ".deliver")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");
}
