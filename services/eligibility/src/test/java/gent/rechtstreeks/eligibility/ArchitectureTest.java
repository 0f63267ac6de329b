package gent.rechtstreeks.eligibility;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import gent.rechtstreeks.eligibility.publish.AssessmentReveals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** arrive → assess → publish → read; the rules are plain Java, and only one class knows how they are written. */
@AnalyzeClasses(packages = "gent.rechtstreeks.eligibility", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "gent.rechtstreeks.eligibility.";
    private static final String ASSESS = BASE + "assess";
    private static final String RIGHTS = BASE + "rights";
    private static final String EXPLAIN = BASE + "explain";
    private static final String SIMULATE = BASE + "simulate";
    private static final String RULES = BASE + "assess.rules";
    private static final String RULEBOOK = BASE + "rulebook";

    @ArchTest
    static final ArchRule assessingDoesNotKnowWhereItComesFromOrGoesTo = noClasses()
            .that()
            .resideInAPackage(ASSESS + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "arrive..", BASE + "publish..", BASE + "read..");

    @ArchTest
    static final ArchRule publishingDoesNotKnowHowItArrivedOrIsRead = noClasses()
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
                            .and(not(type(AssessmentReveals.class))));

    @ArchTest
    static final ArchRule assessingIsPure = classes()
            .that()
            .resideInAPackage(ASSESS)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are plain Java, or the ids that follow from what they name",
                    target -> isIn(target, ASSESS)
                            || target.getFullName().equals("gent.rechtstreeks.kit.wire.Ids")
                            || isPlainJava(target)));

    @ArchTest
    static final ArchRule rulesArePure = classes()
            .that()
            .resideInAPackage(RULES)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are plain Java, the situation that they assess, what is written of rights, the evaluator, or the calendar of holidays",
                    target -> isIn(target, ASSESS)
                            || isIn(target, RULES)
                            || isIn(target, RIGHTS)
                            || target.getPackageName().startsWith("gent.rechtstreeks.evaluator")
                            || target.getPackageName().startsWith("de.focus_shift.jollyday")
                            || isPlainJava(target)));

    @ArchTest
    static final ArchRule cardsArePure = classes()
            .that()
            .resideInAPackage(RIGHTS)
            .and()
            .doNotHaveFullyQualifiedName(RIGHTS + ".RightsFiles")
            .should()
            .onlyDependOnClassesThat(describe(
                    "are plain Java, what assessing knows, or readers of YAML and XML",
                    target ->
                            isIn(target, ASSESS) || isIn(target, RIGHTS) || readsText(target) || isPlainJava(target)));

    @ArchTest
    static final ArchRule explainingIsPure = classes()
            .that()
            .resideInAPackage(EXPLAIN)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are plain Java, what assessing knows, or what is written of the rights",
                    target -> isIn(target, ASSESS)
                            || isIn(target, EXPLAIN)
                            || isIn(target, RIGHTS)
                            || isPlainJava(target)));

    /** It could not keep or tell anything if it wanted to. */
    @ArchTest
    static final ArchRule simulatingIsPure = classes()
            .that()
            .resideInAPackage(SIMULATE)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are plain Java, what assessing knows, who reads, what is written of the rights, or ids",
                    target -> isIn(target, SIMULATE)
                            || isIn(target, ASSESS)
                            || isIn(target, EXPLAIN)
                            || isIn(target, RIGHTS)
                            || target.getFullName().equals("gent.rechtstreeks.kit.wire.Ids")
                            || isPlainJava(target)));

    @ArchTest
    static final ArchRule decidingOnRulebooksIsPure = classes()
            .that()
            .resideInAPackage(RULEBOOK)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are plain Java, what assessing knows, cards, the evaluator, or how an answer is written",
                    target -> isIn(target, RULEBOOK)
                            || isIn(target, ASSESS)
                            || isIn(target, RIGHTS)
                            || isIn(target, "gent.rechtstreeks.evaluator")
                            || isIn(target, "com.fasterxml.jackson.annotation")
                            || target.getFullName().equals("gent.rechtstreeks.kit.read.Money")
                            || isPlainJava(target)));

    @ArchTest
    static final ArchRule rulebooksDoNotKnowWhoAssessesByThem = noClasses()
            .that()
            .resideInAPackage(RULEBOOK + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "arrive..", BASE + "publish..", BASE + "read..", BASE + "assess.store..");

    /** The seam at which another kind of rule takes the place of these. */
    @ArchTest
    static final ArchRule onlyTheWiringKnowsHowRulesAreWritten = noClasses()
            .that()
            .resideOutsideOfPackage(RULES)
            .and()
            .doNotHaveFullyQualifiedName(BASE + "Rules")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RULES);

    @ArchTest
    static final ArchRule nothingPureAsksForTheTime = noClasses()
            .that()
            .resideInAnyPackage(ASSESS + "..", EXPLAIN, RIGHTS, SIMULATE, RULEBOOK + "..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");

    private static boolean readsText(JavaClass target) {
        return Stream.of("org.yaml.snakeyaml", "javax.xml", "org.w3c.dom", "org.xml.sax")
                .anyMatch(target.getPackageName()::startsWith);
    }

    private static boolean isIn(JavaClass target, String pack) {
        return target.getBaseComponentType().getPackageName().equals(pack);
    }

    private static boolean isPlainJava(JavaClass target) {
        String name = target.getBaseComponentType().getFullName();
        return target.getBaseComponentType().isPrimitive()
                || name.startsWith("java.")
                        && !name.equals("java.time.Clock")
                        && !name.startsWith("java.sql")
                        && !name.startsWith("java.net");
    }
}
