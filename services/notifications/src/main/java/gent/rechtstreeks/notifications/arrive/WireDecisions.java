package gent.rechtstreeks.notifications.arrive;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.notifications.deliver.Decision;
import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Occasion;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads a decision off the wire; one that makes no sense is refused here. */
public final class WireDecisions {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private WireDecisions() {}

    /** Refuses what makes no sense, as a {@link BadMessage}. */
    public static Decision read(gent.rechtstreeks.grants.Decision wire) {
        refuseIf(wire.getRevision() < 1, "the revision is below 1");
        refuseIf(!KEBAB.matcher(wire.getRight()).matches(), "the right is not a kebab name");
        refuseIf(wire.getAmountCents() != null && wire.getAmountCents() < 0, "the amount is negative");
        return new Decision(
                wire.getDecisionId(),
                wire.getRevision(),
                wire.getAddressee(),
                wire.getLifeEventId(),
                Occasion.valueOf(wire.getOccasion().name()),
                wire.getRight(),
                Kind.valueOf(wire.getKind().name()),
                wire.getValidFrom(),
                Optional.ofNullable(wire.getValidUntil()),
                wire.getAmountCents() == null ? OptionalLong.empty() : OptionalLong.of(wire.getAmountCents()),
                Optional.ofNullable(wire.getDeadline()),
                wire.getReasons(),
                wire.getDemonstration());
    }

    private static void refuseIf(boolean wrong, String reason) {
        if (wrong) {
            throw new BadMessage(reason);
        }
    }
}
