package gent.rechtstreeks.notifications.deliver;

import gent.rechtstreeks.notifications.deliver.Message.AddressToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.BirthToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.LookedAtByAPerson;
import gent.rechtstreeks.notifications.deliver.Message.SupportAfterStillbirth;
import gent.rechtstreeks.notifications.deliver.Message.TemporaryParkingPermitToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsGranted;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsRaised;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsToFindOut;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** One message of each kind and variant, for tests that must hold for all. */
public final class EveryMessage {

    private EveryMessage() {}

    public static Stream<Message> once() {
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
}
