package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A member of a household. */
public record Member(
        UUID residentId, Relation relation, LocalDate bornOn, boolean legalRepresentative, boolean deceased) {

    private static final int ADULT = 18;

    Member knowing(KnownPeople people, Instant toldAt) {
        return new Member(
                people.standsFor(residentId),
                relation,
                bornOn,
                legalRepresentative,
                people.hasDied(residentId, deceased, toldAt));
    }

    /** Whether the member has had the eighteenth birthday on that day. */
    public boolean isAdultOn(LocalDate day) {
        return isOfAge(bornOn, day);
    }

    static boolean isOfAge(LocalDate bornOn, LocalDate day) {
        return !bornOn.plusYears(ADULT).isAfter(day);
    }
}
