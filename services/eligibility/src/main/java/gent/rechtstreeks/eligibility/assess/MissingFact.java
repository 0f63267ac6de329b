package gent.rechtstreeks.eligibility.assess;

import java.util.UUID;

/** A fact that would settle an assessment, of whom, and who could give it. */
public record MissingFact(UUID residentId, String fact, String source) {

    public FactKey key() {
        return new FactKey(residentId, fact);
    }

    boolean isAskable() {
        return FactName.isAskable(fact);
    }
}
