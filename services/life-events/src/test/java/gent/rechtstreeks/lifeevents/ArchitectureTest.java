package gent.rechtstreeks.lifeevents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "gent.rechtstreeks.lifeevents", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] VERBS = {
        "..lifeevents.hold", "..lifeevents.identity", "..lifeevents.facts", "..lifeevents.takeon"
    };
    private static final String[] STORES = {
        "..hold.store..", "..identity.store..", "..facts.store..", "..takeon.store.."
    };
    private static final String[] EDGES = {
        "..lifeevents.arrive..", "..lifeevents.ask..", "..lifeevents.publish..", "..lifeevents.read.."
    };

    @ArchTest
    static final ArchRule verbsKnowNothingOfWhatSurroundsThem = noClasses()
            .that()
            .resideInAnyPackage(VERBS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EDGES)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(STORES);

    @ArchTest
    static final ArchRule verbsArePlainJava = noClasses()
            .that()
            .resideInAnyPackage(VERBS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io..", "org..", "com..", "javax..", "java.sql..", "java.net..");

    @ArchTest
    static final ArchRule verbsHaveNoClockOfTheirOwn = noClasses()
            .that()
            .resideInAnyPackage(VERBS)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule storesKnowNothingOfTheEdges = noClasses()
            .that()
            .resideInAnyPackage(STORES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EDGES);

    @ArchTest
    static final ArchRule whatArrivesKnowsNothingOfWhatFollows = noClasses()
            .that()
            .resideInAPackage("..lifeevents.arrive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..lifeevents.ask..", "..lifeevents.publish..", "..lifeevents.read..");

    @ArchTest
    static final ArchRule whoAsksTheSourcesDecidesNothing = noClasses()
            .that()
            .resideInAPackage("..lifeevents.ask..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..lifeevents.arrive..", "..lifeevents.publish..", "..lifeevents.read..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(STORES);

    @ArchTest
    static final ArchRule whatIsToldDoesNotKnowHowItArrivedOrIsRead = noClasses()
            .that()
            .resideInAPackage("..lifeevents.publish..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..lifeevents.arrive..", "..lifeevents.read..");

    @ArchTest
    static final ArchRule readingChangesNothing = noClasses()
            .that()
            .resideInAPackage("..lifeevents.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..lifeevents.arrive..", "..lifeevents.ask..", "..lifeevents.publish..", "..kit.publish..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("gent.rechtstreeks.lifeevents.(*)..").should().beFreeOfCycles();
}
