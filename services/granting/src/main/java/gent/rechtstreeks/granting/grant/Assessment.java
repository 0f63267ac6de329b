package gent.rechtstreeks.granting.grant;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a rule says of one right for one subject after one life event, as it came in. */
public record Assessment(
        Edition edition,
        String right,
        Subject subject,
        UUID lifeEventId,
        Occasion occasion,
        Verdict verdict,
        Terms terms,
        Motivation motivation) {

    /** Whom it would be given, paid or told to; an objection of any of them leaves it to a human. */
    public Set<UUID> concerned() {
        Set<UUID> concerned = new HashSet<>(terms.covered());
        concerned.addAll(terms.addressees());
        if (terms.payee() != null) {
            concerned.add(terms.payee());
        }
        if (subject.kind() == Subject.Kind.PERSON) {
            concerned.add(subject.id());
        }
        return concerned;
    }

    /** What may be done for the subject; empty when it is not eligible, or nobody knows. */
    public Optional<Mode> mode() {
        return verdict instanceof Verdict.Eligible(Mode mode) ? Optional.of(mode) : Optional.empty();
    }
}
