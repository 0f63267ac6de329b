package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.moves.Move;
import org.apache.avro.specific.SpecificRecord;

/**
 * One message on its way.
 *
 * @param id the same when it is delivered again; a later one was written later
 */
record Post(long id, SpecificRecord message) {

    /** Its topic and its key there: what has the same stays in order. */
    String lane() {
        return message.getClass().getName() + "/" + key();
    }

    private Object key() {
        return switch (message) {
            case Birth birth -> birth.getEventId();
            case Move move -> move.getEventId();
            case LifeEvent event -> event.getHouseholdId();
            case FactRequest question -> question.getResidentId();
            case Fact fact -> fact.getResidentId();
            case Assessment assessment -> assessment.getHouseholdId();
            case Decision decision -> decision.getAddressee();
            default -> throw new IllegalStateException("nobody tells " + message.getSchema());
        };
    }
}
