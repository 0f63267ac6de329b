package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Consents;
import gent.rechtstreeks.portal.ask.Consents.Objection;
import gent.rechtstreeks.portal.ask.Part;
import java.time.Instant;
import java.util.List;

/**
 * What a resident is asked consent for, and what they said.
 *
 * @param choices missing when consent does not answer
 */
record ConsentPage(Part<Choices> choices, Outcome outcome) {

    /** Every purpose, and the objection to being helped without asking. */
    record Choices(String language, List<PurposeCard> purposes, Objection objection, Instant now) {

        public boolean isObjectionSettled() {
            return PurposeCard.isPast(objection.effectiveAt(), now);
        }
    }

    static ConsentPage of(Part<Consents> consents, String changed, Outcome outcome, Instant now) {
        return new ConsentPage(consents.map(said -> choices(said, changed, now)), outcome);
    }

    private static Choices choices(Consents said, String changed, Instant now) {
        List<PurposeCard> cards = said.purposes().stream()
                .map(purpose -> new PurposeCard(purpose, purpose.purpose().equals(changed), now))
                .toList();
        return new Choices(said.language(), cards, said.objection(), now);
    }
}
