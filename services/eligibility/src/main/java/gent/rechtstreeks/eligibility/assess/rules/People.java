package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.rights.Addressees;
import java.util.List;
import java.util.UUID;

/** Whom a right speaks to, pays and covers. */
final class People {

    private People() {}

    static List<UUID> of(Addressees whom, Situation situation) {
        return switch (whom) {
            case PARENTS_IN_CHARGE ->
                situation.event() instanceof Birth birth ? birth.parentsInCharge() : adults(situation);
            case ADULT_MOVERS -> situation.event() instanceof Move move ? move.adults() : adults(situation);
            case REFERENCE_PERSON ->
                situation.household().livingReferencePerson().map(Member::residentId).stream()
                        .toList();
            case ADULTS -> adults(situation);
        };
    }

    /** Everybody who lives in the household, or the child alone. */
    static List<UUID> covered(About about, Situation situation) {
        return about.person() == null
                ? situation.household().living().stream()
                        .map(Member::residentId)
                        .toList()
                : List.of(about.person());
    }

    private static List<UUID> adults(Situation situation) {
        return situation.household().living().stream()
                .filter(member -> member.isAdultOn(situation.day()))
                .map(Member::residentId)
                .toList();
    }
}
