package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.GrantingConfig;
import gent.rechtstreeks.granting.grant.Outcome;
import gent.rechtstreeks.granting.grant.Remedy;
import gent.rechtstreeks.granting.grant.store.DecisionRow;
import gent.rechtstreeks.kit.read.Money;
import java.time.Instant;
import java.util.List;

/**
 * One right with its reasons.
 *
 * @param toHandIn what the resident can copy who applies; empty unless there is an application to hand in
 * @param arrears what is still due because this decision raised the amount last; null when it did not
 * @param remedy where to go who disagrees; null when none is verified: then there is the contact
 * @param contact the way to a human, always
 * @param history what was decided before, the first decision first
 */
record ExplainedView(
        DecisionView decision,
        WhyView why,
        List<HandInView> toHandIn,
        Money arrears,
        Remedy remedy,
        Contact contact,
        List<HistoryView> history) {

    /** A desk where people answer. */
    record Contact(String name, String email) {

        static Contact of(GrantingConfig.Contact contact) {
            return new Contact(contact.name(), contact.email());
        }
    }

    /**
     * One decision in the history of a case.
     *
     * @param arrears what was still due because of this one; null when it raised nothing
     */
    record HistoryView(long revision, Outcome outcome, Money arrears, Instant decidedAt) {

        static HistoryView of(DecisionRow row) {
            Money arrears = row.arrearsCents() == null ? null : Money.euro(row.arrearsCents());
            return new HistoryView(row.revision(), row.outcome(), arrears, row.decidedAt());
        }
    }
}
