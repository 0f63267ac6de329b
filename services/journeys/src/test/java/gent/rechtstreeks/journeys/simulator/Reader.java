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
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Who reads messages. */
enum Reader {
    CONSENT,
    LIFE_EVENTS,
    ELIGIBILITY,
    GRANTING,
    NOTIFICATIONS;

    /** All who read such a message. */
    static List<Reader> of(SpecificRecord message) {
        return switch (message) {
            case Birth birth -> List.of(LIFE_EVENTS);
            case Move move -> List.of(LIFE_EVENTS);
            case PersonChange change -> List.of(LIFE_EVENTS);
            case StatusChange change -> List.of(LIFE_EVENTS);
            case FactRequest question -> List.of(LIFE_EVENTS);
            case LifeEvent event -> List.of(ELIGIBILITY);
            case Fact fact -> List.of(ELIGIBILITY);
            case Resident resident -> List.of(GRANTING, NOTIFICATIONS);
            case Assessment assessment -> List.of(GRANTING);
            case Decision decision -> List.of(NOTIFICATIONS);
            case ResidentConsents said when said.getBeat() == null -> List.of(GRANTING, NOTIFICATIONS);
            case ResidentConsents beat -> List.of(NOTIFICATIONS);
            default -> throw new IllegalStateException("nobody reads " + message.getSchema());
        };
    }
}
