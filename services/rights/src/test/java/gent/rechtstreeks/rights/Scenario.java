package gent.rechtstreeks.rights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One case of a right: what is known, and what must come out. The maps hold facts under their names in the rules, as
 * Boolean, String, BigDecimal or LocalDate; what is not in them is not known.
 *
 * @param child empty when the right is not about a child
 * @param subject empty when the right is about the household
 */
record Scenario(
        String name,
        Map<String, Object> event,
        Map<String, Object> household,
        Map<String, Object> child,
        Map<String, Object> subject,
        List<Map<String, Object>> members,
        Expected expect) {

    LocalDate day() {
        return (LocalDate) event.get("date");
    }

    /**
     * What must come out. Of who is eligible no amount or deadline may come out that is not written here.
     *
     * @param outcome eligible, not-eligible or facts-missing
     * @param missing names of facts, such as members[0].livingWage; only for facts-missing
     */
    record Expected(
            String outcome, String mode, String reason, BigDecimal amount, LocalDate deadline, List<String> missing) {

        boolean eligible() {
            return outcome.equals("eligible");
        }

        boolean factsMissing() {
            return outcome.equals("facts-missing");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
