package gent.rechtstreeks.granting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import gent.rechtstreeks.granting.publish.TaskReveals;

/** arrive → grant → publish → read, and the decisions themselves are plain Java. */
@AnalyzeClasses(packages = "gent.rechtstreeks.granting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "gent.rechtstreeks.granting.";

    @ArchTest
    static final ArchRule whatIsDecidedDoesNotKnowWhereItCameFromOrGoesTo = noClasses()
            .that()
            .resideInAPackage(BASE + "grant..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "arrive..", BASE + "publish..", BASE + "read..");

    @ArchTest
    static final ArchRule whatIsToldDoesNotKnowHowItArrivedOrHowItIsRead = noClasses()
            .that()
            .resideInAPackage(BASE + "publish..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "arrive..", BASE + "read..");

    @ArchTest
    static final ArchRule readingChangesNothingAndTellsOnlyWhatItShowed = noClasses()
            .that()
            .resideInAPackage(BASE + "read..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(BASE + "arrive..", BASE + "publish..", "gent.rechtstreeks.kit.publish..")
                            .and(not(type(TaskReveals.class))));

    @ArchTest
    static final ArchRule decisionsArePure = classes()
            .that()
            .resideInAPackage(BASE + "grant")
            .should()
            .onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are plain Java, without a clock, or the ids that follow from what they name",
                    target -> target.getPackageName().equals(BASE + "grant")
                            || target.getFullName().equals("gent.rechtstreeks.kit.wire.Ids")
                            || target.getPackageName().startsWith("java.")
                                    && !target.getFullName().equals("java.time.Clock")
                                    && !target.getPackageName().startsWith("java.sql")
                                    && !target.getPackageName().startsWith("java.net")));

    @ArchTest
    static final ArchRule decisionsDoNotAskForTheTime = noClasses()
            .that()
            .resideInAPackage(BASE + "grant..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");
}
