package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.registry.births.Birth;
import java.time.Duration;
import java.util.List;

/** All services in memory, the mail between them, and a register in which things happen. */
final class City {

    final Time time = new Time();
    final Mail mail = new Mail();
    final Gate gate;
    final Assessing assessing = new Assessing(time);
    final Deciding deciding = new Deciding(time);
    final Feeds feeds = new Feeds(time);
    private final NeverLess neverLess = new NeverLess();

    City(List<Family> families) {
        this.gate = new Gate(time, new Register(families));
    }

    void happens(Happening happening) {
        happening.change();
        mail.send(List.of(happening.birth()));
    }

    void deliver(Post post) {
        if (mail.isNew(post)) {
            commit(work(post));
            mail.taken(post);
        }
    }

    /** The service does all its work and dies; the message comes again. */
    void crashOver(Post post) {
        work(post);
        mail.putBack(post);
    }

    void ripen() {
        commit(gate.ripen());
    }

    void answer() {
        commit(gate.answer());
    }

    /** Until nothing is left to do: every hold has passed, every source answers. */
    void comesToRest(Runnable deliverOne) {
        do {
            time.passes(Duration.ofHours(2));
            ripen();
            answer();
            while (!mail.isEmpty()) {
                deliverOne.run();
            }
        } while (gate.hasWork());
    }

    private void commit(Work work) {
        work.change().run();
        mail.send(work.told());
        neverLess.look(deciding.grants());
    }

    private Work work(Post post) {
        return switch (post.message()) {
            case Birth birth -> gate.arrives(birth);
            case FactRequest question -> gate.arrives(question);
            case LifeEvent event -> assessing.arrives(event);
            case Fact fact -> assessing.arrives(fact);
            case Assessment assessment -> deciding.arrives(assessment);
            case Decision decision -> feeds.arrives(decision);
            default ->
                throw new IllegalStateException("nobody reads " + post.message().getSchema());
        };
    }
}
