package gent.rechtstreeks.eligibility.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID TEENAGER = new UUID(0, 41);

    private final Calendar all = new Calendar(Set.of(Trigger.values()));

    @ParameterizedTest
    @CsvSource({
        "NEW_YEAR, 2026-03-02, 2027-01-01",
        "NEW_YEAR, 2026-12-31, 2027-01-01",
        "NEW_YEAR, 2027-01-01, 2028-01-01",
        "AWARD_YEAR, 2026-08-31, 2026-09-01",
        "AWARD_YEAR, 2026-09-01, 2027-09-01",
        "AWARD_YEAR, 2026-12-31, 2027-09-01"
    })
    void theNextDayIsAfterThisOne(DueKind kind, LocalDate day, LocalDate next) {
        assertThat(new Calendar(Set.of(kind.trigger())).nextOf(AHousehold.of(1).inGhent(), day))
                .containsExactly(DueDate.ofHousehold(kind, next, AHousehold.ID));
    }

    @ParameterizedTest(name = "born on {0}, from {1} on: {2}")
    @CsvSource({
        "2010-05-17, 2026-03-02, 2026-05-17",
        "2010-05-17, 2026-05-17, 2027-05-17",
        "2010-05-17, 2028-05-16, 2028-05-17",
        "2026-03-02, 2026-03-02, 2027-03-02",
        "2024-02-29, 2025-01-01, 2025-02-28",
        "2024-02-29, 2027-12-01, 2028-02-29"
    })
    void aChildHasABirthdayUntilItIsOfAge(LocalDate bornOn, LocalDate day, LocalDate next) {
        assertThat(new Calendar(Set.of(Trigger.CHILD_BIRTHDAY)).nextOf(with(bornOn, false), day))
                .containsExactly(new DueDate(DueKind.CHILD_BIRTHDAY, next, AHousehold.ID, TEENAGER));
    }

    @Test
    void whoIsOfAgeOrHasDiedHasNone() {
        Calendar birthdays = new Calendar(Set.of(Trigger.CHILD_BIRTHDAY));

        assertThat(birthdays.nextOf(with(LocalDate.of(2008, 3, 2), false), TODAY))
                .isEmpty();
        assertThat(birthdays.nextOf(with(LocalDate.of(2010, 5, 17), true), TODAY))
                .isEmpty();
    }

    @Test
    void aHouseholdInWhichNobodyLivesHasNone() {
        assertThat(all.nextOf(AHousehold.of(0).nowhereKnown(), TODAY)).isEmpty();
    }

    @Test
    void onlyWhatARuleNamesIsWaitedFor() {
        assertThat(new Calendar(Set.of(Trigger.BIRTH_REGISTERED, Trigger.MOVE_CONFIRMED)).isEmpty())
                .isTrue();
        assertThat(all.nextOf(with(LocalDate.of(2010, 5, 17), false), TODAY))
                .extracting(DueDate::kind)
                .containsExactly(DueKind.NEW_YEAR, DueKind.AWARD_YEAR, DueKind.CHILD_BIRTHDAY);
    }

    @Test
    void afterADayComesTheSameOneOfTheNextYearHoweverLateItIs() {
        Household household = AHousehold.of(1).inGhent();
        DueDate came = DueDate.ofHousehold(DueKind.NEW_YEAR, LocalDate.of(2027, 1, 1), household.id());

        assertThat(all.following(came, household))
                .contains(DueDate.ofHousehold(DueKind.NEW_YEAR, LocalDate.of(2028, 1, 1), household.id()));
    }

    @Test
    void afterTheLastBirthdayOfAChildComesNone() {
        Household household = with(LocalDate.of(2009, 5, 17), false);
        DueDate eighteenth = new DueDate(DueKind.CHILD_BIRTHDAY, LocalDate.of(2027, 5, 17), household.id(), TEENAGER);

        assertThat(all.following(eighteenth, household)).isEmpty();
    }

    @Test
    void aDayHasOneIdWhereverTheChildLives() {
        LocalDate day = LocalDate.of(2026, 5, 17);
        DueDate here = new DueDate(DueKind.CHILD_BIRTHDAY, day, new UUID(0, 1000), TEENAGER);
        DueDate there = new DueDate(DueKind.CHILD_BIRTHDAY, day, new UUID(0, 2000), TEENAGER);

        assertThat(here.lifeEventId()).isEqualTo(there.lifeEventId());
        assertThat(DueDate.ofHousehold(DueKind.NEW_YEAR, day, TEENAGER).lifeEventId())
                .isNotEqualTo(here.lifeEventId());
        assertThat(new DueDate(DueKind.CHILD_BIRTHDAY, day.plusYears(1), here.householdId(), TEENAGER).lifeEventId())
                .isNotEqualTo(here.lifeEventId());
    }

    @Test
    void aDayIsAboutWhoLivesThereByThen() {
        Household household = with(LocalDate.of(2010, 5, 17), true);
        DueDate birthday = new DueDate(DueKind.CHILD_BIRTHDAY, LocalDate.of(2026, 5, 17), household.id(), TEENAGER);
        DueDate newYear = DueDate.ofHousehold(DueKind.NEW_YEAR, LocalDate.of(2027, 1, 1), household.id());

        assertThat(birthday.isStillOf(household)).isFalse();
        assertThat(birthday.isStillOf(with(LocalDate.of(2010, 5, 17), false))).isTrue();
        assertThat(newYear.isStillOf(household)).isTrue();
        assertThat(newYear.isStillOf(AHousehold.of(0).nowhereKnown())).isFalse();
        assertThat(DayCame.of(newYear, household, false).people()).containsExactly(ABirth.ANNA);
    }

    @Test
    void aDayOfWhoDiedOrBecameSomebodyElseIsNobodysAnyMore() {
        Household household = with(LocalDate.of(2010, 5, 17), false);
        DueDate birthday = new DueDate(DueKind.CHILD_BIRTHDAY, LocalDate.of(2026, 5, 17), household.id(), TEENAGER);
        UUID survivor = new UUID(0, 99);
        Household merged = household.knowing(KnownPeople.of(List.of(APersonChange.merge(TEENAGER, survivor))));
        Household bereaved = household.knowing(KnownPeople.of(List.of(APersonChange.death(TEENAGER))));

        assertThat(birthday.isStillOf(merged)).isFalse();
        assertThat(all.following(birthday, merged)).isEmpty();
        assertThat(all.nextOf(merged, TODAY))
                .extracting(DueDate::childId)
                .contains(survivor)
                .doesNotContain(TEENAGER);
        assertThat(birthday.isStillOf(bereaved)).isFalse();
        assertThat(all.following(birthday, bereaved)).isEmpty();
    }

    @Test
    void aDayBeginsAtMidnightInBelgium() {
        assertThat(ADay.newYear(2027).event().recordedAt()).hasToString("2026-12-31T23:00:00Z");
    }

    private static Household with(LocalDate bornOn, boolean deceased) {
        return AHousehold.of(1)
                .and(new Member(TEENAGER, Relation.CHILD, bornOn, false, deceased))
                .inGhent();
    }
}
