package gent.rechtstreeks.notifications.deliver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Decisions as granting makes them, for tests. */
public final class Decisions {

    /** The birth that all of them follow from happened three days before this. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Rights that have texts and no messages of their own. */
    public static final Set<String> RIGHTS = Set.of("birth-leave", "rent-subsidy");

    private static final UUID ID = UUID.fromString("5b6c1d1e-0000-4000-8000-000000000001");
    private static final UUID ADDRESSEE = UUID.fromString("5b6c1d1e-0000-4000-8000-000000000002");
    private static final UUID LIFE_EVENT = UUID.fromString("5b6c1d1e-0000-4000-8000-000000000003");

    private Decisions() {}

    public static Decision reminder(long revision, LocalDate deadline) {
        return decision(revision, "birth-declaration", Kind.REMINDED, OptionalLong.empty(), Optional.of(deadline));
    }

    public static Decision wasteBags(long revision, Kind kind, long cents) {
        return decision(revision, "waste-bags", kind, OptionalLong.of(cents), Optional.empty());
    }

    public static Decision of(long revision, String right, Kind kind) {
        return decision(revision, right, kind, OptionalLong.empty(), Optional.empty());
    }

    /** A decision with everything that any text could ask for. */
    public static Decision complete(String right, Kind kind) {
        return complete(1, right, kind);
    }

    public static Decision complete(long revision, String right, Kind kind) {
        return decision(revision, right, kind, OptionalLong.of(8400), Optional.of(TODAY));
    }

    /** The reminder to declare a move on the first of January. */
    public static Decision addressReminder(long revision, LocalDate deadline) {
        return afterMoving(
                decision(revision, "address-declaration", Kind.REMINDED, OptionalLong.empty(), Optional.of(deadline)));
    }

    /** The temporary parking permit after a move on the first of January. */
    public static Decision parkingPermit(long revision, LocalDate deadline) {
        return afterMoving(decision(
                revision, "temporary-parking-permit", Kind.INFORMED, OptionalLong.empty(), Optional.of(deadline)));
    }

    /** The same, set off by a move. */
    public static Decision afterMoving(Decision decision) {
        return new Decision(
                decision.id(),
                decision.revision(),
                decision.addressee(),
                decision.lifeEvent(),
                Occasion.MOVE,
                decision.right(),
                decision.kind(),
                decision.validFrom(),
                decision.validUntil(),
                decision.amountCents(),
                decision.deadline(),
                decision.reasons(),
                decision.demonstration());
    }

    public static Decision withReasons(Decision decision, String... reasons) {
        return new Decision(
                decision.id(),
                decision.revision(),
                decision.addressee(),
                decision.lifeEvent(),
                decision.occasion(),
                decision.right(),
                decision.kind(),
                decision.validFrom(),
                decision.validUntil(),
                decision.amountCents(),
                decision.deadline(),
                List.of(reasons),
                decision.demonstration());
    }

    private static Decision decision(
            long revision, String right, Kind kind, OptionalLong cents, Optional<LocalDate> deadline) {
        return new Decision(
                ID,
                revision,
                ADDRESSEE,
                LIFE_EVENT,
                Occasion.BIRTH,
                right,
                kind,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                cents,
                deadline,
                List.of(),
                false);
    }
}
