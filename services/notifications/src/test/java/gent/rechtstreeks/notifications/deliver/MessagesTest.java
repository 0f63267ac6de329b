package gent.rechtstreeks.notifications.deliver;

import static gent.rechtstreeks.notifications.deliver.Decisions.RIGHTS;
import static gent.rechtstreeks.notifications.deliver.Decisions.TODAY;
import static gent.rechtstreeks.notifications.deliver.Decisions.afterMoving;
import static gent.rechtstreeks.notifications.deliver.Decisions.of;
import static gent.rechtstreeks.notifications.deliver.Decisions.reminder;
import static gent.rechtstreeks.notifications.deliver.Decisions.wasteBags;
import static gent.rechtstreeks.notifications.deliver.Decisions.withReasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.notifications.deliver.Message.AddressToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.BirthToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.LookedAtByAPerson;
import gent.rechtstreeks.notifications.deliver.Message.ObligationToMeet;
import gent.rechtstreeks.notifications.deliver.Message.RightGranted;
import gent.rechtstreeks.notifications.deliver.Message.RightProposed;
import gent.rechtstreeks.notifications.deliver.Message.RightRaised;
import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.RightToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.SupportAfterStillbirth;
import gent.rechtstreeks.notifications.deliver.Message.TemporaryParkingPermitToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsGranted;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsRaised;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsToFindOut;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @Test
    void aReminderNamesTheLastDay() {
        assertThat(Messages.tellingOf(reminder(1, TODAY), RIGHTS)).isEqualTo(new BirthToDeclare(TODAY));
    }

    @Test
    void aReminderOfAMoveNamesItsDayAndTheLastDay() {
        Decision reminder = Decisions.addressReminder(1, TODAY);

        assertThat(Messages.tellingOf(reminder, RIGHTS)).isEqualTo(new AddressToDeclare(reminder.validFrom(), TODAY));
    }

    @Test
    void theTemporaryParkingPermitIsToldWithTheDayOfTheMoveAndItsLastDay() {
        Decision informed = Decisions.parkingPermit(1, TODAY);

        assertThat(Messages.tellingOf(informed, RIGHTS))
                .isEqualTo(new TemporaryParkingPermitToAskFor(informed.validFrom(), TODAY));
    }

    @Test
    void wasteBagsAreToldWithWhatSetThemOff() {
        assertThat(Messages.tellingOf(wasteBags(1, Kind.GRANTED, 8400), RIGHTS))
                .isEqualTo(new WasteBagsGranted(8400, 2026, Occasion.BIRTH));
        assertThat(Messages.tellingOf(afterMoving(wasteBags(1, Kind.GRANTED, 8400)), RIGHTS))
                .isEqualTo(new WasteBagsGranted(8400, 2026, Occasion.MOVE));
        assertThat(Messages.tellingOf(afterMoving(wasteBags(1, Kind.RAISED, 8400)), RIGHTS))
                .isEqualTo(new WasteBagsRaised(8400, 2026, Occasion.MOVE));
        assertThat(Messages.tellingOf(
                        afterMoving(withReasons(of(1, "waste-bags", Kind.ASSISTED), "source-has-no-data")), RIGHTS))
                .isEqualTo(new WasteBagsToFindOut(Occasion.MOVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"address-declaration", "temporary-parking-permit"})
    void anUnknownDestinationIsLookedAtByAPerson(String right) {
        assertThat(Messages.tellingOf(
                        afterMoving(withReasons(of(1, right, Kind.ASSISTED), "domicile-unknown")), RIGHTS))
                .isEqualTo(new LookedAtByAPerson(right));
    }

    @Test
    void theBirthGrantIsToldAlsoWhenItsAmountIsUnknown() {
        assertThat(Messages.tellingOf(of(1, "birth-grant", Kind.INFORMED), RIGHTS))
                .isEqualTo(new BirthGrantToAskFor(OptionalLong.empty()));
    }

    @Test
    void aStillbirthHasWordsOfItsOwn() {
        assertThat(Messages.tellingOf(withReasons(of(1, "birth-grant", Kind.ASSISTED), "stillborn"), RIGHTS))
                .isEqualTo(new SupportAfterStillbirth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"birth-declaration", "birth-grant", "waste-bags"})
    void nobodyReadsOfALossThatIsNotTheirs(String right) {
        assertThat(Messages.tellingOf(withReasons(of(1, right, Kind.ASSISTED), "parameters-unverified"), RIGHTS))
                .isEqualTo(new LookedAtByAPerson(right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"source-has-no-data", "source-may-not-tell", "domicile-unknown"})
    void whatNoSourceCouldSayHasWordsOfItsOwn(String reason) {
        assertThat(Messages.tellingOf(withReasons(of(1, "waste-bags", Kind.ASSISTED), reason), RIGHTS))
                .isEqualTo(new WasteBagsToFindOut(Occasion.BIRTH));
        assertThat(Messages.tellingOf(withReasons(of(1, "birth-grant", Kind.ASSISTED), reason), RIGHTS))
                .isEqualTo(new BirthGrantToFindOut());
    }

    @Test
    void aLossIsToldOnce() {
        assertThat(Messages.tellingOf(withReasons(of(1, "waste-bags", Kind.ASSISTED), "stillborn"), RIGHTS))
                .isEqualTo(new LookedAtByAPerson("waste-bags"));
    }

    @Test
    void aGrantWithoutAnAmountIsRefused() {
        assertThatThrownBy(() -> Messages.tellingOf(of(1, "waste-bags", Kind.GRANTED), RIGHTS))
                .isInstanceOf(CannotBeTold.class)
                .hasMessage("waste-bags GRANTED without an amount");
    }

    @Test
    void aReminderWithoutADeadlineIsRefused() {
        assertThatThrownBy(() -> Messages.tellingOf(of(1, "birth-declaration", Kind.REMINDED), RIGHTS))
                .isInstanceOf(CannotBeTold.class)
                .hasMessage("birth-declaration REMINDED without a deadline");
        assertThatThrownBy(() -> Messages.tellingOf(of(1, "address-declaration", Kind.REMINDED), RIGHTS))
                .isInstanceOf(CannotBeTold.class)
                .hasMessage("address-declaration REMINDED without a deadline");
    }

    @Test
    void aParkingPermitWithoutADeadlineIsRefused() {
        assertThatThrownBy(() -> Messages.tellingOf(of(1, "temporary-parking-permit", Kind.INFORMED), RIGHTS))
                .isInstanceOf(CannotBeTold.class)
                .hasMessage("temporary-parking-permit INFORMED without a deadline");
    }

    @ParameterizedTest
    @CsvSource({
        "birth-grant, GRANTED",
        "birth-grant, RAISED",
        "waste-bags, INFORMED",
        "waste-bags, REMINDED",
        "birth-grant, REMINDED",
        "birth-grant, PROPOSED",
        "address-declaration, INFORMED",
        "temporary-parking-permit, GRANTED",
        "temporary-parking-permit, PROPOSED",
        "parking-permit, ASSISTED"
    })
    void whatNobodyWroteATextForIsRefused(String right, Kind kind) {
        assertThatThrownBy(() -> Messages.tellingOf(of(1, right, kind), RIGHTS))
                .isInstanceOf(CannotBeTold.class)
                .hasMessage("no text for " + right + " " + kind);
    }

    @Test
    void anyRightThatHasTextsIsToldWhateverWasDecided() {
        Particulars about = Particulars.of(Decisions.complete("birth-leave", Kind.GRANTED));

        assertThat(told(Kind.GRANTED)).isEqualTo(new RightGranted(about));
        assertThat(told(Kind.RAISED)).isEqualTo(new RightRaised(about, 8400));
        assertThat(told(Kind.PROPOSED)).isEqualTo(new RightProposed(about, Optional.of(TODAY)));
        assertThat(told(Kind.INFORMED)).isEqualTo(new RightToAskFor(about, Optional.of(TODAY)));
        assertThat(told(Kind.REMINDED)).isEqualTo(new ObligationToMeet(about, TODAY));
        assertThat(told(Kind.ASSISTED)).isEqualTo(new LookedAtByAPerson("birth-leave"));
        assertThat(Messages.tellingOf(
                        withReasons(Decisions.complete("birth-leave", Kind.ASSISTED), "source-has-no-data"), RIGHTS))
                .isEqualTo(new RightToFindOut(about));
    }

    @Test
    void aRightWithMessagesOfItsOwnIsToldLikeAnyOtherWhereItHasNone() {
        assertThat(Messages.tellingOf(of(1, "waste-bags", Kind.INFORMED), Set.of("waste-bags")))
                .isInstanceOf(RightToAskFor.class);
    }

    @Test
    void whatTheTextNeedsIsAskedOfAnyRight() {
        assertThatThrownBy(() -> Messages.tellingOf(of(1, "birth-leave", Kind.REMINDED), RIGHTS))
                .hasMessage("birth-leave REMINDED without a deadline");
        assertThatThrownBy(() -> Messages.tellingOf(of(1, "birth-leave", Kind.RAISED), RIGHTS))
                .hasMessage("birth-leave RAISED without an amount");
    }

    private static Message told(Kind kind) {
        return Messages.tellingOf(Decisions.complete("birth-leave", kind), RIGHTS);
    }

    @Test
    void onlyWhatHasALastDayIsEverOver() {
        assertThat(Feed.isOver(Messages.tellingOf(wasteBags(1, Kind.GRANTED, 4200), RIGHTS), TODAY.plusYears(9)))
                .isFalse();
        assertThat(Feed.isOver(new BirthToDeclare(TODAY), TODAY)).isFalse();
        assertThat(Feed.isOver(new BirthToDeclare(TODAY), TODAY.plusDays(1))).isTrue();
        assertThat(Feed.isOver(new AddressToDeclare(TODAY.minusDays(9), TODAY), TODAY))
                .isFalse();
        assertThat(Feed.isOver(new AddressToDeclare(TODAY.minusDays(9), TODAY), TODAY.plusDays(1)))
                .isTrue();
        assertThat(Feed.isOver(new TemporaryParkingPermitToAskFor(TODAY.minusMonths(3), TODAY), TODAY))
                .isFalse();
        assertThat(Feed.isOver(new TemporaryParkingPermitToAskFor(TODAY.minusMonths(3), TODAY), TODAY.plusDays(1)))
                .isTrue();
    }
}
