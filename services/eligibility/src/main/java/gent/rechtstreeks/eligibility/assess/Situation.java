package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that a rule may look at: the event, the household that it is about, and what the sources said. Never today's date.
 */
public record Situation(Birth birth, Household household, KnownFacts facts) {

    /** The civil day that rules count from. */
    public LocalDate day() {
        return birth.bornOn();
    }

    /** The parents to speak to: with parental authority, and alive as far as the register knows. */
    public List<UUID> parentsInCharge() {
        return birth.parents().stream()
                .filter(parent -> parent.parentalAuthority() && !parent.deceased())
                .map(Parent::residentId)
                .toList();
    }

    /** Those of them who live in the household. */
    public List<UUID> parentsAtHome() {
        Set<UUID> members = household.living().stream().map(Member::residentId).collect(Collectors.toSet());
        return parentsInCharge().stream().filter(members::contains).toList();
    }
}
