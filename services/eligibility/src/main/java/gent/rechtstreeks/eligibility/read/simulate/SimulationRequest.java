package gent.rechtstreeks.eligibility.read.simulate;

import java.util.List;
import java.util.Map;

/**
 * What to imagine. Whatever is left out is unknown, or does not change.
 *
 * @param forMe to begin with what is known of the resident who asks; then nothing else is said of now
 * @param months how many to look ahead, this month included: 12 when left out, and at most; 36 for a resident
 */
record SimulationRequest(Boolean forMe, Now known, Wanted changes, Integer months) {

    /**
     * What is so now, when nobody is known.
     *
     * @param householdSize how many live there, children included
     * @param children the month in which each was born, as 2021-03
     * @param incomeCents of all of them together, by the year
     * @param facts yes or no, by name as the catalogue has it
     */
    record Now(
            Integer householdSize,
            List<String> children,
            String postalCode,
            Long incomeCents,
            Map<String, Boolean> facts) {}

    /** What would change; at least one of them. */
    record Wanted(Child child, Move move, Income income) {}

    /** @param month in which another child is born, as 2027-03 */
    record Child(String month) {}

    /** All of them go and live elsewhere. */
    record Move(String postalCode, String month) {}

    /** @param cents of all of them together, by the year */
    record Income(Long cents, String month) {}
}
