package gent.rechtstreeks.journeys.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What happens within seconds, in any order, between two steps of everything that takes longer. */
final class Seconds {

    private static final int MOST = 24;
    private static final int MAILS = 6;
    private static final int MILLIS = 9_000;

    private final Chance chance;
    private final Set<Trouble> troubles;
    private final Tally tally;
    /** Whether no mail comes meanwhile. */
    private boolean isStill;

    Seconds(Chance chance, Set<Trouble> troubles, Tally tally) {
        this.chance = chance;
        this.troubles = troubles;
        this.tally = tally;
    }

    /** By how much the clocks of two services differ: by less than a second. */
    Duration skew() {
        return Duration.ofMillis(chance.upTo(1_999) - 999L);
    }

    /** Now and then some steps, mostly soon after a beat was heard. */
    void pass(City city) {
        if (chance.in(4)) {
            go(city);
        }
    }

    /** Some steps, whatever comes of them. */
    void go(City city) {
        city.talk.beat();
        isStill = chance.in(3);
        for (int steps = chance.upTo(MOST); steps > 0; steps--) {
            step(city);
        }
    }

    private void step(City city) {
        Talk talk = city.talk;
        List<Runnable> choices = List.of(
                () -> talk.speak(saying -> isTime(saying, talk)),
                () -> mails(talk),
                () -> mails(talk),
                () -> mails(talk),
                talk::beat,
                () -> push(talk),
                () -> push(talk),
                () -> relay(talk),
                () -> city.time.passes(Duration.ofMillis(chance.upTo(MILLIS))),
                () -> seldom(city));
        chance.of(choices).run();
    }

    /** What ends something is mostly said while a message is on its way. */
    private boolean isTime(Saying saying, Talk talk) {
        return !saying.word().ends() || talk.apps.areBusy() || chance.in(12);
    }

    private void seldom(City city) {
        List<Runnable> choices = new ArrayList<>(List.of(city.talk::lapse, city.talk::read, () -> edge(city)));
        if (troubles.contains(Trouble.REPEATING)) {
            choices.add(() -> city.talk.mail.repeatAny(chance));
        }
        if (troubles.contains(Trouble.FORGETTING)) {
            choices.add(() -> city.talk.mail.repeatForgotten(chance));
        }
        chance.of(choices).run();
    }

    /** The moment at which a yes ends is near. */
    private void edge(City city) {
        if (troubles.contains(Trouble.WAITING) && chance.in(4)) {
            city.talk.consenting.nextEnd().map(this::soonBefore).ifPresent(city.time::becomes);
        }
    }

    private Instant soonBefore(Instant end) {
        return end.minusMillis(chance.upTo(MILLIS));
    }

    private void mails(Talk talk) {
        for (int some = chance.upTo(MAILS); some >= 0 && !isStill; some--) {
            mail(talk);
        }
    }

    /** The next message, or any that may overtake it. */
    void mail(Talk talk) {
        if (talk.mail.isEmpty()) {
            return;
        }
        Post post = troubles.contains(Trouble.OVERTAKING) ? talk.mail.takeAny(chance) : talk.mail.takeFirst();
        if (dies()) {
            talk.crashOver(post);
        } else {
            talk.deliver(post);
        }
    }

    private void push(Talk talk) {
        if (dies()) {
            tally.count(Trouble.CRASHING);
            talk.apps.push();
        } else {
            talk.push();
        }
    }

    private void relay(Talk talk) {
        if (dies()) {
            tally.count(Trouble.CRASHING);
            talk.apps.crashOverRelay();
        } else {
            talk.apps.relay();
        }
    }

    private boolean dies() {
        return troubles.contains(Trouble.CRASHING) && chance.in(8);
    }
}
