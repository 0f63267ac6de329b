package gent.rechtstreeks.notifications.deliver;

import static gent.rechtstreeks.notifications.deliver.Decisions.RIGHTS;
import static gent.rechtstreeks.notifications.deliver.Decisions.TODAY;
import static gent.rechtstreeks.notifications.deliver.Decisions.addressReminder;
import static gent.rechtstreeks.notifications.deliver.Decisions.of;
import static gent.rechtstreeks.notifications.deliver.Decisions.parkingPermit;
import static gent.rechtstreeks.notifications.deliver.Decisions.reminder;
import static gent.rechtstreeks.notifications.deliver.Decisions.wasteBags;
import static gent.rechtstreeks.notifications.deliver.EntryState.ACTIVE;
import static gent.rechtstreeks.notifications.deliver.EntryState.LISTED;
import static gent.rechtstreeks.notifications.deliver.EntryState.SILENT;
import static gent.rechtstreeks.notifications.deliver.EntryState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.notifications.deliver.Change.AddEntry;
import gent.rechtstreeks.notifications.deliver.Change.LeaveOverview;
import gent.rechtstreeks.notifications.deliver.Change.ListInOverview;
import gent.rechtstreeks.notifications.deliver.Change.Reason;
import gent.rechtstreeks.notifications.deliver.Change.ReplaceEntry;
import gent.rechtstreeks.notifications.deliver.Change.StaySilent;
import gent.rechtstreeks.notifications.deliver.Change.WithdrawEntry;
import gent.rechtstreeks.notifications.deliver.Message.BirthToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsGranted;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsRaised;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedTest {

    private static final LocalDate DEADLINE = TODAY.plusDays(12);

    @Test
    void aNewDecisionBecomesAnEntry() {
        assertThat(Feed.decide(Known.NOTHING, wasteBags(1, Kind.GRANTED, 8400), TODAY, RIGHTS))
                .isEqualTo(new AddEntry(new WasteBagsGranted(8400, 2026, Occasion.BIRTH)));
    }

    @Test
    void aNewerRevisionReplacesTheEntry() {
        assertThat(Feed.decide(new Known(1, ACTIVE), wasteBags(2, Kind.RAISED, 10500), TODAY, RIGHTS))
                .isEqualTo(new ReplaceEntry(new WasteBagsRaised(10500, 2026, Occasion.BIRTH)));
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void aDuplicateChangesNothing(EntryState state) {
        assertThat(Feed.decide(new Known(2, state), wasteBags(2, Kind.GRANTED, 8400), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.ALREADY_KNOWN));
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void anOlderRevisionThatArrivesLateChangesNothing(EntryState state) {
        assertThat(Feed.decide(new Known(3, state), of(2, "waste-bags", Kind.SILENCED), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.ALREADY_KNOWN));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSISTED", "INFORMED", "SILENCED"})
    void ofADeceasedChildNothingIsToldAndWhatWasToldGoes(Kind kind) {
        Decision bad = Decisions.withReasons(of(2, "birth-grant", kind), "child-deceased");

        assertThat(Feed.decide(new Known(1, ACTIVE), bad, TODAY, RIGHTS)).isEqualTo(new WithdrawEntry());
        assertThat(Feed.decide(Known.NOTHING, bad, TODAY, RIGHTS)).isInstanceOf(StaySilent.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"FULFILLED", "SILENCED"})
    void aMetOrSilencedReminderIsWithdrawn(Kind kind) {
        assertThat(Feed.decide(new Known(1, ACTIVE), of(2, "birth-declaration", kind), TODAY, RIGHTS))
                .isEqualTo(new WithdrawEntry());
    }

    @ParameterizedTest
    @EnumSource(names = {"FULFILLED", "SILENCED"})
    void aReminderOfAMoveThatIsDeclaredOrNeverWasIsWithdrawn(Kind kind) {
        assertThat(Feed.decide(new Known(1, ACTIVE), of(2, "address-declaration", kind), TODAY, RIGHTS))
                .isEqualTo(new WithdrawEntry());
    }

    @Test
    void aReminderOfAMoveIsToldUntilItsLastDay() {
        assertThat(Feed.decide(Known.NOTHING, addressReminder(1, TODAY), TODAY, RIGHTS))
                .isInstanceOf(AddEntry.class);
        assertThat(Feed.decide(Known.NOTHING, addressReminder(1, TODAY.minusDays(1)), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.PAST_ITS_DEADLINE));
    }

    @Test
    void aParkingPermitIsToldUntilItsLastDay() {
        assertThat(Feed.decide(Known.NOTHING, parkingPermit(1, TODAY), TODAY, RIGHTS))
                .isInstanceOf(AddEntry.class);
        assertThat(Feed.decide(Known.NOTHING, parkingPermit(1, TODAY.minusDays(1)), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.PAST_ITS_DEADLINE));
    }

    @Test
    void anObligationThatWasMetBeforeItsReminderCameIsRemembered() {
        assertThat(Feed.decide(Known.NOTHING, of(2, "birth-declaration", Kind.FULFILLED), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.NOTHING_TO_TAKE_BACK));
        assertThat(Feed.decide(new Known(2, SILENT), reminder(1, DEADLINE), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.ALREADY_KNOWN));
    }

    @Test
    void whatWasWithdrawnIsNotWithdrawnAgain() {
        assertThat(Feed.decide(new Known(2, WITHDRAWN), of(3, "birth-declaration", Kind.SILENCED), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.NOTHING_TO_TAKE_BACK));
    }

    @Test
    void whatWasWithdrawnComesBackInItsOwnEntry() {
        assertThat(Feed.decide(new Known(2, WITHDRAWN), reminder(3, DEADLINE), TODAY, RIGHTS))
                .isEqualTo(new ReplaceEntry(new BirthToDeclare(DEADLINE)));
    }

    @Test
    void whatWasSilentIsAddedWhenThereIsSomethingToTell() {
        assertThat(Feed.decide(new Known(1, SILENT), wasteBags(2, Kind.GRANTED, 4200), TODAY, RIGHTS))
                .isEqualTo(new AddEntry(new WasteBagsGranted(4200, 2026, Occasion.BIRTH)));
    }

    @Test
    void aReminderIsToldOnItsLastDay() {
        assertThat(Feed.decide(Known.NOTHING, reminder(1, TODAY), TODAY, RIGHTS))
                .isEqualTo(new AddEntry(new BirthToDeclare(TODAY)));
    }

    @Test
    void aReminderThatComesAfterItsLastDayIsNotTold() {
        assertThat(Feed.decide(Known.NOTHING, reminder(1, TODAY.minusDays(1)), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.PAST_ITS_DEADLINE));
    }

    @Test
    void aNewerReminderThatComesTooLateTakesTheOlderOneAlong() {
        assertThat(Feed.decide(new Known(1, ACTIVE), reminder(2, TODAY.minusDays(1)), TODAY, RIGHTS))
                .isEqualTo(new WithdrawEntry());
    }

    @Test
    void aDecisionThatNobodyWroteATextForIsRefused() {
        assertThatThrownBy(() -> Feed.decide(Known.NOTHING, of(1, "parking-permit", Kind.PROPOSED), TODAY, RIGHTS))
                .isInstanceOf(CannotBeTold.class)
                .hasMessage("no text for parking-permit PROPOSED");
    }

    @Test
    void aRightWithoutMessagesOfItsOwnIsListedInTheOverview() {
        assertThat(Feed.decide(Known.NOTHING, of(1, "birth-leave", Kind.INFORMED), TODAY, RIGHTS))
                .isInstanceOf(ListInOverview.class);
        assertThat(Feed.decide(new Known(1, LISTED), of(2, "birth-leave", Kind.INFORMED), TODAY, RIGHTS))
                .isInstanceOf(ListInOverview.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "WITHDRAWN"})
    void whatHadAnEntryOfItsOwnKeepsIt(EntryState state) {
        assertThat(Feed.decide(new Known(1, state), of(2, "birth-leave", Kind.INFORMED), TODAY, RIGHTS))
                .isInstanceOf(ReplaceEntry.class);
    }

    @Test
    void whatIsListedLeavesWhenItIsTakenBackTooLateOrSaidElsewhere() {
        Known listed = new Known(1, LISTED);

        assertThat(Feed.decide(listed, of(2, "birth-leave", Kind.SILENCED), TODAY, RIGHTS))
                .isEqualTo(new LeaveOverview());
        assertThat(Feed.decide(
                        listed,
                        Decisions.withReasons(of(2, "birth-leave", Kind.ASSISTED), "child-deceased"),
                        TODAY,
                        RIGHTS))
                .isEqualTo(new LeaveOverview());
        assertThat(Feed.decide(listed, Decisions.complete(2, "birth-leave", Kind.INFORMED), TODAY.plusDays(1), RIGHTS))
                .isEqualTo(new LeaveOverview());
        assertThat(Feed.decide(listed, of(2, "birth-leave", Kind.PROPOSED), TODAY, RIGHTS))
                .isInstanceOf(AddEntry.class);
    }

    @Test
    void aLossIsToldInItsOwnWordsAndNotAgainByEachRight() {
        Decision again = Decisions.withReasons(of(2, "birth-leave", Kind.ASSISTED), "stillborn");

        assertThat(Feed.decide(Known.NOTHING, again, TODAY, RIGHTS)).isEqualTo(new StaySilent(Reason.WOULD_HURT));
        assertThat(Feed.decide(new Known(1, ACTIVE), again, TODAY, RIGHTS)).isEqualTo(new WithdrawEntry());
    }

    @Test
    void takingBackNeedsNoText() {
        assertThat(Feed.decide(Known.NOTHING, of(1, "parking-permit", Kind.SILENCED), TODAY, RIGHTS))
                .isEqualTo(new StaySilent(Reason.NOTHING_TO_TAKE_BACK));
    }
}
