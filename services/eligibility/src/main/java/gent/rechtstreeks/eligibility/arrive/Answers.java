package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Question;
import gent.rechtstreeks.eligibility.assess.store.Desk;
import gent.rechtstreeks.eligibility.publish.AssessmentEvents;
import gent.rechtstreeks.eligibility.publish.AssessmentUses;
import gent.rechtstreeks.eligibility.publish.FactRequestEvents;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Puts what was decided on the desk and turns it into messages: the new revisions, the questions that are open, and whose data was looked at. */
@ApplicationScoped
class Answers {

    private final AssessmentEvents assessments;
    private final FactRequestEvents factRequests;
    private final AssessmentUses uses;

    Answers(AssessmentEvents assessments, FactRequestEvents factRequests, AssessmentUses uses) {
        this.assessments = assessments;
        this.factRequests = factRequests;
        this.uses = uses;
    }

    List<Publication> give(Desk desk, LifeEvent event, List<Assessed> changes, Envelope cause) {
        List<Publication> messages = new ArrayList<>();
        for (Assessed change : changes) {
            desk.add(change, event);
            messages.add(assessments.of(change, event, cause, desk.now()));
        }
        desk.assessed(event.lifeEventId()).stream()
                .flatMap(assessed -> Question.of(assessed.assessment(), event).stream())
                .filter(desk::admit)
                .map(question -> factRequests.of(question, cause, desk.now()))
                .forEach(messages::add);
        uses.of(desk.situation(event.lifeEventId()), desk.assessed(event.lifeEventId()), cause)
                .ifPresent(messages::add);
        return messages;
    }
}
