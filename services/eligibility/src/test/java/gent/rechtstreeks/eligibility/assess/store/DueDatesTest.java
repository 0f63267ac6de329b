package gent.rechtstreeks.eligibility.assess.store;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.DueKind;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Merge;
import gent.rechtstreeks.eligibility.assess.Relation;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With rules that wait for birthdays and award years, and in years that no other test reaches. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DueDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2050, 3, 2);
    private static final LocalDate BIRTHDAY = LocalDate.of(2050, 5, 17);
    private static final LocalDate AWARD_YEAR = LocalDate.of(2050, 9, 1);
    private static final Instant NOW = Instant.parse("2052-03-02T09:00:00Z");

    @Inject
    DueDateRows rows;

    private final UUID home = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID parent = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private DueDates dueDates;

    @BeforeEach
    void someRulesWaitForBirthdaysAndAwardYears() {
        dueDates = new DueDates(rows, () -> new Calendar(Set.of(Trigger.CHILD_BIRTHDAY, Trigger.AWARD_YEAR)));
    }

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew().run(() -> rows.forget(List.of(home, elsewhere), List.of()));
    }

    @Test
    void eachKindIsWaitedForOnceHoweverOftenTheHouseholdIsSeen() {
        see(living(home, parent, child));
        see(living(home, parent, child));

        assertThat(taken()).containsExactly(birthday(home), awardYear(home));
    }

    @Test
    void whoDiedHasNoDayAnyMore() {
        see(living(home, parent, child));
        see(living(home, parent));

        assertThat(taken()).containsExactly(awardYear(home));
    }

    @Test
    void aHouseholdInWhichNobodyLivesHasNoDayAnyMore() {
        see(living(home, parent, child));
        see(living(home));

        assertThat(taken()).isEmpty();
    }

    @Test
    void aChildTakesItsDayAlong() {
        see(living(home, parent, child));
        see(living(home, parent), living(elsewhere, child));
        assertThat(taken()).containsExactlyInAnyOrder(awardYear(home), birthday(elsewhere), awardYear(elsewhere));

        see(living(home, parent, child), living(elsewhere, UUID.randomUUID()));
        assertThat(taken()).contains(birthday(home));
    }

    @Test
    void aChildThatTurnsOutToBeAnotherHasOneDay() {
        UUID older = UUID.randomUUID();
        KnownPeople merged = KnownPeople.of(List.of(new Merge(UUID.randomUUID(), 1, TODAY, home, child, older)));
        see(living(home, parent, child));
        see(living(home, parent, child).knowing(merged));
        see(living(home, parent, child).knowing(merged));

        assertThat(taken())
                .containsExactly(new DueDate(DueKind.CHILD_BIRTHDAY, BIRTHDAY, home, older), awardYear(home));
    }

    @Test
    void whatComesRightNowIsNotTakenAwayFromWhoLooksAtIt() {
        see(living(home, parent, child));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(take()).hasSize(2);
            see(living(home, parent));
        });
        assertThat(taken()).containsExactly(birthday(home), awardYear(home));
    }

    @Test
    void aDayThatCameIsFollowedByTheNextAndDoesNotComeAgain() {
        Household household = living(home, parent, child);
        see(household);
        QuarkusTransaction.requiringNew().run(() -> dueDates.came(take(), Map.of(home, household), NOW));

        see(household);

        assertThat(taken())
                .containsExactly(
                        new DueDate(DueKind.CHILD_BIRTHDAY, BIRTHDAY.plusYears(1), home, child),
                        new DueDate(DueKind.AWARD_YEAR, AWARD_YEAR.plusYears(1), home, null));
    }

    @Test
    void whatIsToldAfterTheNewYearCountsFromItsOwnDay() {
        awaitNewYears();
        seeOn(LocalDate.of(2050, 1, 4), LocalDate.of(2049, 12, 29));
        assertThat(taken()).containsExactly(newYear(2050));
    }

    @Test
    void whatIsToldOfLongAgoAsksForNoEarlierYear() {
        awaitNewYears();
        seeOn(LocalDate.of(2050, 1, 4), LocalDate.of(2040, 12, 29));
        assertThat(taken()).containsExactly(newYear(2050));
    }

    @Test
    void whatIsToldBeforeItsDayWaitsForTheNextYearAllTheSame() {
        awaitNewYears();
        seeOn(LocalDate.of(2050, 12, 20), LocalDate.of(2051, 1, 5));
        assertThat(taken()).containsExactly(newYear(2051));
    }

    @Test
    void aDeathThatIsTakenBackInANewYearBringsBackWhatItTookAway() {
        awaitNewYears();
        seeOn(TODAY, TODAY);
        see(living(home));
        assertThat(taken()).isEmpty();

        seeOn(LocalDate.of(2051, 2, 1), LocalDate.of(2050, 11, 3));

        assertThat(taken()).containsExactly(newYear(2051));
    }

    @Test
    void whatCameBeforeIsNotAskedForAgainButTheNextIs() {
        awaitNewYears();
        Household household = living(home, parent, child);
        seeOn(LocalDate.of(2050, 1, 4), LocalDate.of(2049, 12, 29));
        QuarkusTransaction.requiringNew().run(() -> dueDates.came(take(), Map.of(home, household), NOW));
        see(living(home));

        seeOn(LocalDate.of(2050, 1, 5), LocalDate.of(2049, 12, 29));

        assertThat(taken()).containsExactly(newYear(2051));
    }

    @Test
    void whatPassedIsMadeUpForBeforeWhatIsWaitedFor() {
        awaitNewYears();
        seeOn(TODAY, TODAY);
        makeUpFrom(LocalDate.of(2049, 12, 31));
        makeUpFrom(LocalDate.of(2049, 12, 31));
        seeOn(TODAY, TODAY);

        assertThat(taken()).containsExactly(newYear(2050));
        cameAll();
        makeUpFrom(LocalDate.of(2049, 12, 31));
        assertThat(taken()).containsExactly(newYear(2051));
    }

    @Test
    void aNewYearThatBeganMeanwhileTakesNothingAwayOfWhatIsMadeUpFor() {
        awaitNewYears();
        makeUpFrom(LocalDate.of(2048, 12, 31));
        seeOn(TODAY, TODAY);

        assertThat(taken()).containsExactly(newYear(2049));
        cameAll();
        assertThat(taken()).containsExactly(newYear(2050));
    }

    @Test
    void whatDidNotPassSinceIsNotMadeUpFor() {
        awaitNewYears();
        makeUpFrom(TODAY);
        assertThat(taken()).isEmpty();

        seeOn(TODAY, TODAY);
        makeUpFrom(LocalDate.of(2050, 1, 1));
        assertThat(taken()).containsExactly(newYear(2051));
    }

    @Test
    void aHouseholdOfWhichNothingWasSaidIsNotMadeUpFor() {
        awaitNewYears();
        seeOn(TODAY, TODAY);
        makeUp(Map.of(elsewhere, LocalDate.of(2049, 12, 31)));

        assertThat(taken()).containsExactly(newYear(2051));
    }

    private void makeUpFrom(LocalDate day) {
        makeUp(Map.of(home, day));
    }

    private void makeUp(Map<UUID, LocalDate> days) {
        QuarkusTransaction.requiringNew().run(() -> dueDates.makeUp(List.of(living(home, parent, child)), days, TODAY));
    }

    private void cameAll() {
        Map<UUID, Household> households = Map.of(home, living(home, parent, child));
        QuarkusTransaction.requiringNew().run(() -> dueDates.came(take(), households, NOW));
    }

    private void awaitNewYears() {
        dueDates = new DueDates(rows, () -> new Calendar(Set.of(Trigger.NEW_YEAR)));
    }

    private void seeOn(LocalDate today, LocalDate toldOf) {
        QuarkusTransaction.requiringNew()
                .run(() -> dueDates.see(List.of(living(home, parent, child)), Map.of(home, toldOf), today));
    }

    private DueDate newYear(int year) {
        return new DueDate(DueKind.NEW_YEAR, LocalDate.of(year, 1, 1), home, null);
    }

    @Test
    void aDayThatIsLateStaysEvenIfTheChildIsOfAgeByNow() {
        see(living(home, parent, child));
        QuarkusTransaction.requiringNew()
                .run(() -> dueDates.see(List.of(living(home, parent, child)), LocalDate.of(2070, 3, 2)));

        assertThat(taken()).contains(birthday(home));
    }

    @Test
    void aDayThatIsTakenIsNobodyElsesUntilTheTransactionEnds() {
        see(living(home, parent, child));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(take()).hasSize(2);
            assertThat(taken()).isEmpty();
        });
        assertThat(taken()).hasSize(2);
    }

    @Test
    void aDayThatIsPostponedWaits() {
        see(living(home, parent, child));

        QuarkusTransaction.requiringNew().run(() -> dueDates.postpone(birthday(home), NOW.plusMillis(1)));
        assertThat(taken()).containsExactly(awardYear(home));

        QuarkusTransaction.requiringNew().run(() -> dueDates.postpone(birthday(home), NOW));
        assertThat(taken()).containsExactly(birthday(home), awardYear(home));
    }

    private void see(Household... households) {
        QuarkusTransaction.requiringNew().run(() -> dueDates.see(List.of(households), TODAY));
    }

    private List<DueDate> taken() {
        return QuarkusTransaction.requiringNew().call(this::take);
    }

    /** The earliest first, without those that other tests wait for. */
    private List<DueDate> take() {
        return dueDates.take(LocalDate.of(2052, 3, 2), NOW, Integer.MAX_VALUE).stream()
                .filter(date -> Set.of(home, elsewhere).contains(date.householdId()))
                .toList();
    }

    private DueDate birthday(UUID household) {
        return new DueDate(DueKind.CHILD_BIRTHDAY, BIRTHDAY, household, child);
    }

    private static DueDate awardYear(UUID household) {
        return new DueDate(DueKind.AWARD_YEAR, AWARD_YEAR, household, null);
    }

    private Household living(UUID household, UUID... members) {
        return new Household(
                household,
                1,
                members.length == 0 ? null : members[0],
                all(List.of(members)),
                new Zone("44021", "9000"),
                NOW);
    }

    private List<Member> all(Collection<UUID> members) {
        return members.stream()
                .map(member -> new Member(
                        member,
                        member.equals(child) ? Relation.CHILD : Relation.OTHER,
                        member.equals(child) ? BIRTHDAY.minusYears(10) : LocalDate.of(2000, 1, 1),
                        false,
                        false))
                .toList();
    }
}
