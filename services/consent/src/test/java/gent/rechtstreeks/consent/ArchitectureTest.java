package gent.rechtstreeks.consent;

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

    static final String SERVICE = "gent.rechtstreeks.consent";

    @ArchTest
    static final ArchRule packagesFollowTheFlow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(SERVICE + "..")
            .layer("arrive")
            .definedBy(SERVICE + ".arrive..")
            .layer("decide")
            .definedBy(SERVICE + ".decide..")
            .layer("publish")
            .definedBy(SERVICE + ".publish..")
            .layer("read")
            .definedBy(SERVICE + ".read..")
            .whereLayer("arrive")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("arrive", "read")
            .whereLayer("decide")
            .mayOnlyBeAccessedByLayers("arrive", "publish", "read");

    @ArchTest
    static final ArchRule decisionsArePure = classes()
            .that()
            .resideInAPackage(SERVICE + ".decide")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SERVICE + ".decide", "java..");

    @ArchTest
    static final ArchRule decisionsHaveNoClock = noClasses()
            .that()
            .resideInAPackage(SERVICE + ".decide..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");
}
