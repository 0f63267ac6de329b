package gent.rechtstreeks.notifications.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.Message.BirthToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.RightsToAskFor;
import gent.rechtstreeks.notifications.deliver.Overview.Announced;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Announce;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Rewrite;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Stay;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final Told leave = listed("birth-leave", Optional.of(JUNE));
    private final Told premium = listed("birth-premium", Optional.of(MAY));
    private final Told benefit = listed("child-benefit", Optional.empty());
    private final Told reminder = new Told(new BirthToDeclare(MAY), false);

    @Test
    void theFirstRightAnnouncesIt() {
        assertThat(decide(Optional.empty(), NOW, leave)).isEqualTo(new Announce(overview(leave)));
    }

    @Test
    void whatIsMostUrgentStandsFirstWhateverCameFirst() {
        assertThat(rights(decide(Optional.empty(), NOW, benefit, leave, premium)))
                .containsExactly(right(premium), right(leave), right(benefit));
    }

    @Test
    void whatJoinsWithinTheHourIsNotAnnouncedAgain() {
        assertThat(decide(Optional.of(announced(leave)), NOW.plus(HOUR).minusNanos(1), leave, premium))
                .isEqualTo(new Rewrite(overview(premium, leave)));
    }

    @Test
    void whatJoinsAfterTheHourIsAnnounced() {
        assertThat(decide(Optional.of(announced(leave)), NOW.plus(HOUR), leave, premium))
                .isEqualTo(new Announce(overview(premium, leave)));
    }

    @Test
    void whatLeavesIsNeverAnnounced() {
        assertThat(decide(Optional.of(announced(premium, leave)), NOW.plus(HOUR), leave))
                .isEqualTo(new Rewrite(overview(leave)));
    }

    @Test
    void theLastOneToLeaveTakesItAlong() {
        assertThat(decide(Optional.of(announced(leave)), NOW)).isEqualTo(new Withdraw());
        assertThat(decide(Optional.empty(), NOW)).isEqualTo(new Stay());
    }

    @Test
    void whatSaysTheSameChangesNothing() {
        assertThat(decide(Optional.of(announced(premium, leave)), NOW.plus(HOUR), leave, premium))
                .isEqualTo(new Stay());
    }

    @Test
    void theSameRightOfSeveralChildrenIsOneLineUnlessItsAmountDiffers() {
        Told other = new Told(
                new RightToAskFor(particulars("birth-leave", OptionalLong.of(8400)), Optional.of(JUNE)), false);

        assertThat(rights(decide(Optional.empty(), NOW, leave, listed("birth-leave", Optional.of(JUNE)), other)))
                .containsExactly(right(leave), right(other));
    }

    @Test
    void theBirthIsNamedAsLongAsAnotherEntryDoesSo() {
        assertThat(decide(Optional.empty(), NOW, leave, reminder))
                .isEqualTo(new Announce(new Told(RightsToAskFor.of(List.of(right(leave)), true), false)));
        Announced named = new Announced(new Told(RightsToAskFor.of(List.of(right(leave)), true), false), NOW);

        assertThat(decide(Optional.of(named), NOW.plus(HOUR), leave)).isEqualTo(new Rewrite(overview(leave)));
    }

    @Test
    void anotherEntryIsNoOverview() {
        assertThat(decide(Optional.empty(), NOW, reminder)).isEqualTo(new Stay());
    }

    @Test
    void itHelpsUntilTheLastDayOfAllOfIt() {
        Message both = message(decide(Optional.empty(), NOW, premium, leave));

        assertThat(Feed.isOver(both, JUNE)).isFalse();
        assertThat(Feed.isOver(both, JUNE.plusDays(1))).isTrue();
        assertThat(Feed.isOver(message(decide(Optional.empty(), NOW, premium, benefit)), JUNE.plusYears(9)))
                .isFalse();
    }

    @Test
    void aRightWhoseLastDayHasPassedIsNotReadAnyMore() {
        RightsToAskFor both = message(decide(Optional.empty(), NOW, premium, leave));

        assertThat(both.asOf(MAY).rights()).containsExactly(right(premium), right(leave));
        assertThat(both.asOf(MAY.plusDays(1)).rights()).containsExactly(right(leave));
    }

    @Test
    void oneThatRestsOnDemonstrationDataMakesAllOfItSaySo() {
        Told demonstration = new Told(leave.message(), true);

        assertThat(decide(Optional.empty(), NOW, premium, demonstration))
                .isInstanceOfSatisfying(
                        Announce.class,
                        it -> assertThat(it.told().demonstration()).isTrue());
    }

    private static OverviewChange decide(Optional<Announced> before, Instant now, Told... standing) {
        return Overview.decide(before, List.of(standing), now, HOUR);
    }

    private static Announced announced(Told... told) {
        return new Announced(overview(told), NOW);
    }

    private static Told overview(Told... told) {
        return new Told(
                RightsToAskFor.of(
                        List.of(told).stream().map(OverviewTest::right).toList(), false),
                false);
    }

    private static List<RightToAskFor> rights(OverviewChange change) {
        return message(change).rights();
    }

    private static RightsToAskFor message(OverviewChange change) {
        return (RightsToAskFor) ((Announce) change).told().message();
    }

    private static RightToAskFor right(Told told) {
        return (RightToAskFor) told.message();
    }

    private static Told listed(String right, Optional<LocalDate> lastDay) {
        return new Told(new RightToAskFor(particulars(right, OptionalLong.empty()), lastDay), false);
    }

    private static Particulars particulars(String right, OptionalLong cents) {
        return new Particulars(right, Occasion.BIRTH, cents, LocalDate.of(2026, 3, 1), Optional.empty());
    }
}
