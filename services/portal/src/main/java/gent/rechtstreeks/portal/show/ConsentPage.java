package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Consents;
import gent.rechtstreeks.portal.ask.Consents.Objection;
import gent.rechtstreeks.portal.ask.Consents.State;
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

        private boolean isAny(State state) {
            return purposes.stream().anyMatch(card -> card.asked().state() == state);
        }
    }

    /** What the address says was done, where it is so: an address may be kept, and opened when it is not so any more. */
    public String done() {
        boolean isSo = choices.toOptional()
                .map(said -> isSo(said, String.valueOf(outcome.done())))
                .orElse(true);
        return isSo ? outcome.done() : null;
    }

    private static boolean isSo(Choices said, String done) {
        return switch (done) {
            case "ja" -> said.isAny(State.GIVEN);
            case "nee" -> said.isAny(State.REFUSED);
            case "gestopt" -> said.isAny(State.WITHDRAWN);
            case "bezwaar" -> said.objection().objects();
            case "geen-bezwaar" -> !said.objection().objects();
            default -> false;
        };
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
