package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.persons.PersonChange;
import gent.rechtstreeks.registry.statuses.StatusChange;
import gent.rechtstreeks.residents.Resident;
import org.apache.avro.specific.SpecificRecord;

/**
 * One message on its way.
 *
 * @param id the same when it is delivered again; a later one was written later
 */
record Post(long id, SpecificRecord message, Reader reader) {

    /** Its topic, its key there and its reader: what has the same stays in order. */
    String lane() {
        return message.getClass().getName() + "/" + key() + " to " + reader;
    }

    private Object key() {
        return switch (message) {
            case Birth birth -> birth.getEventId();
            case Move move -> move.getEventId();
            case PersonChange change -> change.getEventId();
            case StatusChange change -> change.getEventId();
            case Resident resident -> resident.getResidentId();
            case LifeEvent event -> event.getHouseholdId();
            case FactRequest question -> question.getResidentId();
            case Fact fact -> fact.getResidentId();
            case Assessment assessment -> assessment.getHouseholdId();
            case Decision decision -> decision.getAddressee();
            default -> throw new IllegalStateException("nobody tells " + message.getSchema());
        };
    }
}
