package gent.rechtstreeks.sandbox.facts;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.sandbox.population.Household;
import gent.rechtstreeks.sandbox.population.Person;
import gent.rechtstreeks.sandbox.population.Population;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.StatusHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedsTest {
    private static final long ON_EVERY_MACHINE = 22_613;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Seeds SEEDS = Seeds.read();
    private static final List<Subject> GHENT = new Population(44021, 3_000)
            .households()
            .flatMap(SeedsTest::subjects)
            .toList();
    private static final Map<String, List<String>> DECLARED = Table.rows("facts/facts.csv", 10).stream()
            .filter(row -> row.get(6).equals("asked"))
            .collect(Collectors.toMap(List::getFirst, row -> row));

    @Test
    void everyFactThatASourceIsAskedForIsDealtOutAndNoOther() {
        assertThat(Stream.concat(SEEDS.facts().stream(), Stream.of(Seeds.INCREASED_REIMBURSEMENT)))
                .containsExactlyInAnyOrderElementsOf(DECLARED.keySet());
    }

    @Test
    void aNewFactIsALineInTheTable() {
        Seeds more = Seeds.of(List.of(List.of("shoe-size", "YEAR", "PERSON", "18-", "", "100", "35..48", "0")));
        Subject adult = somebody(LocalDate.of(1990, 1, 1), new Stay(Stay.ALWAYS, "a", "9000"));
        Subject child = somebody(LocalDate.of(2020, 1, 1), new Stay(Stay.ALWAYS, "a", "9000"));
        assertThat(Integer.parseInt(more.of("shoe-size", adult, DAY).value())).isBetween(35, 48);
        assertThat(more.of("shoe-size", child, DAY).value()).isNull();
        assertThat(more.of("hat-size", adult, DAY).value()).isNull();
    }

    @Test
    void whatIsDealtOutIsOfTheDeclaredType() {
        for (String fact : SEEDS.facts()) {
            List<String> row = DECLARED.get(fact);
            assertThat(values(fact))
                    .as(fact)
                    .isNotEmpty()
                    .allMatch(value -> value.matches(
                            switch (row.get(2) + row.get(4)) {
                                case "boolean" -> "true|false";
                                case "date" -> "20\\d\\d-\\d\\d-01";
                                case "code" -> row.get(3);
                                case "numberEUR" -> "\\d+\\.\\d\\d";
                                default -> "\\d+";
                            }));
        }
    }

    @Test
    void theSameIsSaidByEveryProcess() {
        Seeds again = Seeds.read();
        List<Subject> some = GHENT.subList(0, 200);
        assertThat(SEEDS.facts()).allSatisfy(fact -> assertThat(some.stream().map(one -> again.of(fact, one, DAY)))
                .containsExactlyElementsOf(
                        some.stream().map(one -> SEEDS.of(fact, one, DAY)).toList()));
        assertThat(Draw.between(1, 1_000_000, "one", "word")).isEqualTo(ON_EVERY_MACHINE);
    }

    @Test
    void aboutFiveInAHundredAdultsAreWithoutDataAndOneInAHundredWithoutFile() {
        List<Subject> adults =
                GHENT.stream().filter(subject -> subject.ageOn(DAY) >= 18).toList();
        assertThat(share(adults, subject -> said("taxable-income", subject) == null))
                .isBetween(3.5, 6.5);
        assertThat(share(adults, subject -> !Seeds.isRegistered("tax-administration", subject)))
                .isBetween(0.4, 1.8);
    }

    @Test
    void whoGetsALivingWageHasTheIncreasedReimbursementAndALowIncome() {
        List<Subject> living = GHENT.stream()
                .filter(subject -> "true".equals(said("living-wage", subject)))
                .toList();
        assertThat(living).isNotEmpty().allMatch(subject -> "true".equals(subject.reimbursedOn(DAY)));
        assertThat(living)
                .extracting(subject -> said("taxable-income", subject))
                .filteredOn(Objects::nonNull)
                .allMatch(income -> Double.parseDouble(income) < 16_000);
    }

    @Test
    void whoOwnsTheHomeDoesNotRentIt() {
        GHENT.stream()
                .filter(subject -> "true".equals(said("owns-home", subject)))
                .forEach(owner -> {
                    assertThat(said("rents-home", owner)).isIn("false", null);
                    assertThat(said("monthly-rent", owner)).isNull();
                });
    }

    @Test
    void aSchoolYearBeginsInSeptemberAndWhatSomebodyIsThenCounts() {
        Subject child = somebody(LocalDate.of(2023, 10, 1), new Stay(Stay.ALWAYS, "a", "9000"));
        assertThat(SEEDS.of("school-enrolment", child, LocalDate.of(2025, 8, 31)))
                .isEqualTo(new Said("NONE", new Days(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 9, 1))));
        assertThat(SEEDS.of("school-enrolment", child, LocalDate.of(2025, 9, 1)).days())
                .isEqualTo(new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 1)));
    }

    @Test
    void whatFollowsFromAnAddressHoldsUntilSomebodyMoves() {
        Subject mover = somebody(
                LocalDate.of(1990, 1, 1),
                new Stay(Stay.ALWAYS, "a", "9030"),
                new Stay(LocalDate.of(2026, 2, 10), "b", "9000"));
        Said before = SEEDS.of("collection-zone", mover, LocalDate.of(2026, 2, 9));
        Said after = SEEDS.of("collection-zone", mover, LocalDate.of(2026, 2, 10));
        assertThat(before.value()).isIn("CONTAINER", null);
        assertThat(before.days()).isEqualTo(new Days(Population.STATUSES_SINCE, LocalDate.of(2026, 2, 10)));
        assertThat(after.value()).isIn("BAGS", null);
        assertThat(after.days()).isEqualTo(new Days(LocalDate.of(2026, 2, 10), null));
    }

    @Test
    void theIncreasedReimbursementCountsForAYearOrThePartOfItInWhichItWasTheSame() {
        LocalDate flip = LocalDate.of(2026, 4, 1);
        Subject flipped = new Subject(
                "90610100155",
                LocalDate.of(1990, 1, 1),
                List.of(),
                List.of(new Stay(Stay.ALWAYS, "a", "9000")),
                StatusHistory.NONE.flipped(LocalDate.of(2025, 4, 1), true).flipped(flip, false));
        assertThat(reimbursed(flipped, "2025-05-01"))
                .isEqualTo(new Said("true", new Days(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 1, 1))));
        assertThat(reimbursed(flipped, "2026-03-31"))
                .isEqualTo(new Said("true", new Days(LocalDate.of(2026, 1, 1), flip)));
        assertThat(reimbursed(flipped, "2026-04-01"))
                .isEqualTo(new Said("false", new Days(flip, LocalDate.of(2027, 1, 1))));
        assertThat(reimbursed(flipped, "2025-03-31").value()).isNull();
    }

    private static Said reimbursed(Subject subject, String day) {
        return SEEDS.of(Seeds.INCREASED_REIMBURSEMENT, subject, LocalDate.parse(day));
    }

    private static List<String> values(String fact) {
        return GHENT.stream()
                .map(subject -> said(fact, subject))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String said(String fact, Subject subject) {
        return SEEDS.of(fact, subject, DAY).value();
    }

    private static double share(List<Subject> all, Predicate<Subject> those) {
        return 100.0 * all.stream().filter(those).count() / all.size();
    }

    private static Subject somebody(LocalDate bornOn, Stay... stays) {
        return new Subject("90610100155", bornOn, List.of(), List.of(stays), StatusHistory.NONE);
    }

    private static Stream<Subject> subjects(Household home) {
        List<LocalDate> children = home.members().stream()
                .filter(person -> person.relation() == Relation.CHILD)
                .map(Person::birthDate)
                .toList();
        Stay stay = new Stay(Stay.ALWAYS, home.address().id(), home.address().postalCode());
        return home.members().stream()
                .map(person ->
                        new Subject(person.insz(), person.birthDate(), children, List.of(stay), statuses(person)));
    }

    private static StatusHistory statuses(Person person) {
        return person.increasedReimbursement() == null
                ? StatusHistory.NONE
                : StatusHistory.NONE.flipped(Population.STATUSES_SINCE, person.increasedReimbursement());
    }
}
