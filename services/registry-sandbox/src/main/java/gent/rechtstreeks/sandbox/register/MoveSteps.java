package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.MoveStage;
import gent.rechtstreeks.sandbox.population.Status;
import gent.rechtstreeks.sandbox.population.store.MoveVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Which version a step brings after what was told last: none when that was said already. */
final class MoveSteps {
    private MoveSteps() {}

    static Optional<MoveVersion> next(MoveVersion last, MoveStep step, Instant now) {
        return switch (step) {
            case MoveStep.Declaration declaration -> reach(last, MoveStage.DECLARED, now);
            case MoveStep.Confirmation confirmation -> reach(last, MoveStage.CONFIRMED, now);
            case MoveStep.Refusal refusal -> refuse(last, now);
            case MoveStep.Correction correction -> correct(last, correction.effectiveOn(), now);
            case MoveStep.Annulment annulment -> annul(last, now);
        };
    }

    /** A register may skip a stage; one that was passed needs no saying. */
    private static Optional<MoveVersion> reach(MoveVersion last, MoveStage stage, Instant now) {
        require(last.status().open(), last);
        return last.stage().compareTo(stage) >= 0
                ? Optional.empty()
                : Optional.of(new MoveVersion(stage, Status.VALID, last.effectiveOn(), now));
    }

    /** The officer visits those who declared that they moved, and says only once what was found there. */
    private static Optional<MoveVersion> refuse(MoveVersion last, Instant now) {
        if (last.status() == Status.REFUSED) {
            return Optional.empty();
        }
        require(last.status().open() && last.stage() == MoveStage.DECLARED, last);
        return Optional.of(new MoveVersion(last.stage(), Status.REFUSED, last.effectiveOn(), now));
    }

    private static Optional<MoveVersion> correct(MoveVersion last, LocalDate effectiveOn, Instant now) {
        require(last.status().open(), last);
        return last.effectiveOn().equals(effectiveOn)
                ? Optional.empty()
                : Optional.of(new MoveVersion(last.stage(), Status.CORRECTED, effectiveOn, now));
    }

    private static Optional<MoveVersion> annul(MoveVersion last, Instant now) {
        if (last.status() == Status.ANNULLED) {
            return Optional.empty();
        }
        require(last.status().open(), last);
        return Optional.of(new MoveVersion(last.stage(), Status.ANNULLED, last.effectiveOn(), now));
    }

    private static void require(boolean sensible, MoveVersion last) {
        if (!sensible) {
            throw new EventClosed("This move was %s, so that cannot be said of it.".formatted(last.told()));
        }
    }
}
