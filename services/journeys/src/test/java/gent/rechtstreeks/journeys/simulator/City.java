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
import java.time.Duration;
import java.util.List;

/** All services in memory, the mail between them, and a register in which things happen. */
final class City {

    /** More than any story needs. */
    private static final int ROUNDS = 100;

    final Time time = new Time();
    final Register register;
    final Mail mail;
    final Gate gate;
    final Questions questions;
    final Assessing assessing;
    final Deciding deciding;
    final Feeds feeds;
    final Ledger ledger;
    final Phones phones;
    final Talk talk;
    private final Bug bug;
    private final Tally tally;
    private final NeverLess neverLess;
    private final OnlyOnce onlyOnce;
    private final OnlyAHumanActs onlyAHumanActs;
    private final EveryUseIsTold everyUseIsTold;

    /** @param skew how much the clock of notifications is ahead of the others */
    City(List<Family> families, Duration skew, Bug bug, Tally tally) {
        this.register = new Register(families);
        this.onlyOnce = new OnlyOnce(tally);
        this.mail = new Mail(bug, tally);
        this.gate = new Gate(time, register, bug);
        this.questions = new Questions(time, register, gate);
        this.assessing = new Assessing(time, bug, onlyOnce);
        this.deciding = new Deciding(time, bug);
        this.feeds = new Feeds(time, bug);
        this.ledger = new Ledger(tally);
        OnlyWithAYes onlyWithAYes = new OnlyWithAYes(time, tally);
        this.phones = new Phones(time, tally, onlyWithAYes, ledger);
        this.onlyAHumanActs = new OnlyAHumanActs(tally, deciding);
        this.everyUseIsTold = new EveryUseIsTold(tally, deciding, feeds);
        this.talk = new Talk(
                new Mail(bug, tally),
                new Consenting(time, onlyWithAYes),
                new Apps(time, skew, feeds, bug, phones),
                gate,
                register,
                deciding,
                ledger,
                onlyAHumanActs,
                tally);
        this.bug = bug;
        this.tally = tally;
        this.neverLess = new NeverLess(tally, gate::person);
    }

    void happens(Happening happening) {
        switch (happening) {
            case NewYear newYear -> time.becomes(newYear.day());
            case Saying saying -> talk.isToBeSaid(saying);
            default -> {
                // A source changes, and mostly tells of it.
            }
        }
        happening.happensIn(register).ifPresent(message -> mail.send(List.of(message)));
    }

    void deliver(Post post) {
        if (mail.isNew(post)) {
            onlyOnce.look(post);
            Work work = work(post);
            everyUseIsTold.watch(post, work, () -> commit(work));
            if (post.reader() == Reader.GRANTING) {
                onlyAHumanActs.look(post, work);
            }
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

    /** What the calendar brings. */
    void daysCome() {
        commit(questions.expire());
        commit(assessing.daysCome());
    }

    /** The service does all the work of the day and dies. */
    void crashOverDays() {
        assessing.daysCome();
        tally.count(Trouble.CRASHING);
    }

    /**
     * Until nothing is left to do: every hold has passed, every source answers.
     *
     * @param talkRests lets what residents said come to rest
     */
    void comesToRest(Runnable deliverOne, Runnable talkRests) {
        int rounds = 0;
        do {
            if (++rounds > ROUNDS) {
                throw new Broken(Invariant.I1, "it never comes to rest");
            }
            time.passes(Duration.ofHours(2));
            ripen();
            daysCome();
            answer();
            while (!mail.isEmpty()) {
                deliverOne.run();
            }
            talkRests.run();
        } while (gate.hasWork() || questions.hasWork() || assessing.hasWork());
    }

    private void commit(Work work) {
        ledger.tell(work.uses());
        work.change().run();
        mail.send(work.told());
        talk.hears(work.told());
        neverLess.look(deciding.grants());
    }

    private Work work(Post post) {
        return switch (post.message()) {
            case Birth birth -> gate.arrives(birth);
            case Move move -> gate.arrives(move);
            case PersonChange change -> gate.arrives(change);
            case StatusChange change -> questions.arrives(change);
            case FactRequest question -> questions.arrives(question);
            case LifeEvent event -> assessing.arrives(event);
            case Fact fact -> assessing.arrives(fact);
            case Resident resident when post.reader() == Reader.GRANTING -> deciding.arrives(resident);
            case Resident resident -> feeds.arrives(resident);
            case Assessment assessment -> deciding.arrives(assessment);
            case Decision decision -> feeds.arrives(decision);
            default ->
                throw new IllegalStateException("nobody reads " + post.message().getSchema());
        };
    }
}
