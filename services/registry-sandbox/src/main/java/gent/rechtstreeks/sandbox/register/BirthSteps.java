package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.Status;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.BirthVersion;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.time.Instant;
import java.time.LocalDate;

/** Writes down what is said of a birth; each says whether it was news, which brings a version. */
final class BirthSteps {
    private BirthSteps() {}

    static boolean take(BirthEntity birth, BirthStep step, PersonEntity parent, Instant now) {
        return switch (step) {
            case BirthStep.Registration registration -> register(birth, parent, now);
            case BirthStep.Correction correction -> correct(birth, correction.bornOn(), now);
            case BirthStep.Annulment annulment -> annul(birth, now);
        };
    }

    private static boolean register(BirthEntity birth, PersonEntity parent, Instant now) {
        refuseWhenAnnulled(birth);
        if (birth.last().stage() == Stage.REGISTERED) {
            return false;
        }
        Newborns.register(birth, parent, now);
        return true;
    }

    /** The child keeps its number, as children do. */
    private static boolean correct(BirthEntity birth, LocalDate bornOn, Instant now) {
        refuseWhenAnnulled(birth);
        BirthVersion last = birth.last();
        if (last.bornOn().equals(bornOn)) {
            return false;
        }
        birth.versions.add(last.corrected(bornOn, now));
        Newborns.childOf(birth).forEach(child -> child.birthDate = bornOn);
        return true;
    }

    private static boolean annul(BirthEntity birth, Instant now) {
        BirthVersion last = birth.last();
        if (last.status() == Status.ANNULLED) {
            return false;
        }
        birth.versions.add(last.annulled(now));
        Newborns.childOf(birth).forEach(BirthSteps::strike);
        return true;
    }

    private static void strike(PersonEntity child) {
        child.household = null;
        child.neverWas = true;
    }

    private static void refuseWhenAnnulled(BirthEntity birth) {
        if (birth.last().status() == Status.ANNULLED) {
            throw new EventClosed("This birth was annulled.");
        }
    }
}
