package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.consents.ResidentConsents;
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
 * @param partition where it stands, if that matters
 */
record Post(long id, SpecificRecord message, Reader reader, int partition) {

    /** Of the topic of consents in the simulated city. */
    static final int PARTITIONS = 2;

    /** In which of them it stands, by its key. */
    static int partitionOf(SpecificRecord message) {
        return message instanceof ResidentConsents said
                ? Math.floorMod(said.getResidentId().hashCode(), PARTITIONS)
                : 0;
    }

    /** Whether it must be read after whatever stands before it in its partition: a beat says something of those. */
    boolean keepsItsPlace() {
        return message instanceof ResidentConsents;
    }

    /** Whether both stand in one partition, for one reader. */
    boolean isBeside(Post other) {
        return keepsItsPlace() && other.keepsItsPlace() && reader == other.reader && partition == other.partition;
    }

    /** Whether its reader's inbox keeps it in mind: a beat it does not. */
    boolean isRemembered() {
        return !(message instanceof ResidentConsents said) || said.getBeat() == null;
    }

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
            case ResidentConsents said -> said.getBeat() == null ? said.getResidentId() : "beat-" + partition;
            default -> throw new IllegalStateException("nobody tells " + message.getSchema());
        };
    }
}
