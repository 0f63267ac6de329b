package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.moves.Move;
import java.time.Duration;
import java.util.List;

/** All services in memory, the mail between them, and a register in which things happen. */
final class City {

    final Time time = new Time();
    final Register register;
    final Mail mail;
    final Gate gate;
    final Questions questions;
    final Assessing assessing;
    final Deciding deciding;
    final Feeds feeds;
    private final Bug bug;
    private final Tally tally;
    private final NeverLess neverLess;
    private final OnlyOnce onlyOnce;

    City(List<Family> families, Bug bug, Tally tally) {
        this.register = new Register(families);
        this.mail = new Mail(bug, tally);
        this.gate = new Gate(time, register, bug);
        this.questions = new Questions(time, register, gate);
        this.assessing = new Assessing(time, bug);
        this.deciding = new Deciding(time, bug);
        this.feeds = new Feeds(time, bug);
        this.bug = bug;
        this.tally = tally;
        this.neverLess = new NeverLess(tally);
        this.onlyOnce = new OnlyOnce(tally);
    }

    void happens(Happening happening) {
        mail.send(List.of(happening.happensIn(register)));
    }

    void deliver(Post post) {
        if (mail.isNew(post)) {
            onlyOnce.look(post);
            commit(work(post));
            mail.taken(post);
            tally.count(Figure.MESSAGES);
        }
    }

    /** The service does all its work and dies; the message comes again. */
    void crashOver(Post post) {
        Work lost = work(post);
        if (bug == Bug.CHANGE_WITHOUT_TELLING) {
            lost.change().run();
        }
        tally.count(Trouble.CRASHING);
        mail.putBack(post);
    }

    void ripen() {
        commit(gate.ripen());
    }

    void answer() {
        commit(questions.answer());
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
        } while (gate.hasWork() || questions.areOpen());
    }

    private void commit(Work work) {
        work.change().run();
        mail.send(work.told());
        neverLess.look(deciding.grants());
    }

    private Work work(Post post) {
        return switch (post.message()) {
            case Birth birth -> gate.arrives(birth);
            case Move move -> gate.arrives(move);
            case FactRequest question -> questions.arrives(question);
            case LifeEvent event -> assessing.arrives(event);
            case Fact fact -> assessing.arrives(fact);
            case Assessment assessment -> deciding.arrives(assessment);
            case Decision decision -> feeds.arrives(decision);
            default ->
                throw new IllegalStateException("nobody reads " + post.message().getSchema());
        };
    }
}
