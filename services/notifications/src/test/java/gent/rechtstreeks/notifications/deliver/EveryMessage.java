package gent.rechtstreeks.notifications.deliver;

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
import gent.rechtstreeks.notifications.deliver.Message.RightsToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.SupportAfterStillbirth;
import gent.rechtstreeks.notifications.deliver.Message.TemporaryParkingPermitToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsGranted;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsRaised;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsToFindOut;
import gent.rechtstreeks.notifications.rights.RightFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** One message of each kind and variant, for tests that must hold for all. */
public final class EveryMessage {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    private EveryMessage() {}

    public static Stream<Message> once() {
        return Stream.concat(ofItsOwn(), ofAnyRight());
    }

    private static Stream<Message> ofItsOwn() {
        return Stream.of(
                new BirthToDeclare(LocalDate.of(2026, 3, 18)),
                new BirthGrantToAskFor(OptionalLong.of(126356)),
                new BirthGrantToAskFor(OptionalLong.empty()),
                new AddressToDeclare(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 11)),
                new TemporaryParkingPermitToAskFor(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31)),
                new SupportAfterStillbirth(),
                new WasteBagsGranted(8400, 2026, Occasion.BIRTH),
                new WasteBagsGranted(8400, 2026, Occasion.MOVE),
                new WasteBagsRaised(10500, 2026, Occasion.BIRTH),
                new WasteBagsRaised(10500, 2026, Occasion.MOVE),
                new WasteBagsGranted(8400, 2027, Occasion.DATE),
                new WasteBagsRaised(10500, 2027, Occasion.DATE),
                new WasteBagsToFindOut(Occasion.DATE),
                new BirthGrantToFindOut(),
                new WasteBagsToFindOut(Occasion.BIRTH),
                new WasteBagsToFindOut(Occasion.MOVE),
                new LookedAtByAPerson("birth-declaration"),
                new LookedAtByAPerson("birth-grant"),
                new LookedAtByAPerson("waste-bags"),
                new LookedAtByAPerson("address-declaration"),
                new LookedAtByAPerson("temporary-parking-permit"));
    }

    private static Stream<Message> ofAnyRight() {
        RightToAskFor benefit = toAskFor("basic-child-benefit", OptionalLong.of(18379));
        RightToAskFor supplement = toAskFor("social-supplement", OptionalLong.of(7191));
        RightToAskFor leave = new RightToAskFor(about("paternity-leave", OptionalLong.empty()), Optional.of(DAY));
        List<RightToAskFor> list = List.of(leave, benefit, supplement);
        Particulars discount = about("living-wage-school-discount", OptionalLong.empty());
        return Stream.concat(
                told().map(right -> new RightToAskFor(about(right, OptionalLong.empty()), Optional.of(DAY))),
                Stream.of(
                        RightsToAskFor.of(list, true),
                        RightsToAskFor.of(list, false),
                        RightsToAskFor.of(
                                list.stream().map(EveryMessage::afterMoving).toList(), false),
                        RightsToAskFor.of(List.of(benefit), true),
                        new RightProposed(about("temporary-parking-permit", OptionalLong.empty()), Optional.of(DAY)),
                        new ObligationToMeet(about("address-declaration", OptionalLong.empty()), DAY),
                        new RightGranted(discount),
                        new RightGranted(new Particulars(
                                discount.right(), Occasion.DATE, OptionalLong.of(8450), DAY, Optional.empty())),
                        new RightRaised(discount, 10500),
                        new RightToFindOut(supplement.about()),
                        new LookedAtByAPerson("living-wage")));
    }

    /** Those in the module of rights that have no messages of their own. */
    private static Stream<String> told() {
        return RightFiles.ofTheService().names().stream()
                .filter(right -> !Messages.RIGHTS.contains(right))
                .sorted();
    }

    private static RightToAskFor toAskFor(String right, OptionalLong cents) {
        return new RightToAskFor(about(right, cents), Optional.empty());
    }

    private static Particulars about(String right, OptionalLong cents) {
        return new Particulars(
                right, Occasion.BIRTH, cents, LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2027, 1, 1)));
    }

    private static RightToAskFor afterMoving(RightToAskFor right) {
        return new RightToAskFor(
                new Particulars(
                        right.about().right(),
                        Occasion.MOVE,
                        right.about().cents(),
                        right.about().from(),
                        right.about().until()),
                right.lastDay());
    }
}
