package gent.rechtstreeks.journeys.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/** Tells one story twice: once in order and in peace, once with everything that can go wrong; then asks the laws. */
final class Simulation {

    private final Story story;
    private final Bug bug;
    private final Tally tally;
    private final Chance chance;
    private final Seconds seconds;

    private Simulation(Story story, Bug bug, Tally tally) {
        this.story = story;
        this.bug = bug;
        this.tally = tally;
        this.chance = story.way();
        this.seconds = new Seconds(story.seconds(), story.troubles(), tally);
    }

    /** What is broken, if anything is. */
    static Optional<Broken> run(Story story, Bug bug, Tally tally) {
        try {
            new Simulation(story, bug, tally).run();
            return Optional.empty();
        } catch (Broken broken) {
            return Optional.of(broken);
        } catch (RuntimeException fall) {
            // Nobody could read the message: it would lie with the dead letters.
            return Optional.of(new Broken(Invariant.I1, "fell over: %s", fall));
        }
    }

    private void run() {
        List<Happening> lives = story.happenings();
        count(lives);
        City calm = new City(Happening.families(lives), Duration.ZERO, bug, tally);
        for (Happening happening : lives) {
            endTheYearBefore(happening, calm);
            calm.happens(happening);
            if (happening instanceof Saying) {
                restFromTalk(calm);
            } else {
                rest(calm);
            }
        }
        Laws inPeace = new Laws(new Rest(calm, lives, tally));
        inPeace.hold();

        City wild = new City(Happening.families(lives), seconds.skew(), bug, tally);
        goWild(wild, lives);
        Laws inTrouble = new Laws(new Rest(wild, lives, tally));
        inTrouble.hold();
        inTrouble.endLike(inPeace);
    }

    private void count(List<Happening> lives) {
        Map<UUID, Happening> last = new HashMap<>();
        lives.stream().filter(one -> !(one instanceof Saying)).forEach(one -> last.put(one.lifeEvent(), one));
        tally.count(Figure.SEEDS);
        tally.count(Figure.FAMILIES, Happening.families(lives).size());
        tally.count(Figure.EVENTS, last.size());
        tally.count(
                Figure.VERSIONS,
                lives.stream().filter(one -> !(one instanceof Saying)).count());
        last.values().forEach(Plot.countedIn(tally));
    }

    private void goWild(City city, List<Happening> lives) {
        Queue<Happening> toCome = new ArrayDeque<>(lives);
        while (!toCome.isEmpty()) {
            if (toCome.peek() instanceof Saying) {
                city.happens(toCome.remove());
            } else if (toCome.peek() instanceof NewYear) {
                comesToRest(city);
                endTheYearBefore(toCome.peek(), city);
                city.happens(toCome.remove());
            } else if (chance.in(6)) {
                city.happens(toCome.remove());
            } else {
                step(city);
            }
        }
        for (int more = chance.upTo(60); more > 0; more--) {
            step(city);
        }
        comesToRest(city);
        repeatSome(city);
        comesToRest(city);
    }

    /** By the new year everything of the old one is known. */
    private static void endTheYearBefore(Happening happening, City city) {
        if (happening instanceof NewYear newYear) {
            city.time.becomes(newYear.day().withDayOfYear(1).minusDays(1));
            rest(city);
        }
    }

    private void step(City city) {
        tally.count(Figure.STEPS);
        List<Runnable> choices =
                new ArrayList<>(List.of(() -> mail(city), () -> mail(city), city::ripen, city::answer));
        choices.add(() -> days(city));
        choices.add(() -> city.time.passes(Duration.ofMinutes(chance.upTo(90))));
        story.troubles().stream()
                .flatMap(trouble -> again(trouble, city).stream())
                .forEach(choices::add);
        if (story.troubles().contains(Trouble.WAITING)) {
            choices.add(() -> wait(city));
        }
        chance.of(choices).run();
        seconds.pass(city);
    }

    /** What comes again, if that is the trouble. */
    private Optional<Runnable> again(Trouble trouble, City city) {
        return switch (trouble) {
            case REPEATING -> Optional.of(() -> city.mail.repeatAny(chance));
            case FORGETTING -> Optional.of(() -> city.mail.repeatForgotten(chance));
            case OVERTAKING, CRASHING, WAITING -> Optional.empty();
        };
    }

    private void wait(City city) {
        tally.count(Trouble.WAITING);
        city.time.passes(Duration.ofHours(chance.upTo(chance.in(10) ? 200 : 5)));
    }

    private void days(City city) {
        if (story.troubles().contains(Trouble.CRASHING) && chance.in(4)) {
            city.crashOverDays();
        }
        city.daysCome();
    }

    private void mail(City city) {
        if (city.mail.isEmpty()) {
            return;
        }
        Post post = story.troubles().contains(Trouble.OVERTAKING) ? city.mail.takeAny(chance) : city.mail.takeFirst();
        if (story.troubles().contains(Trouble.CRASHING) && chance.in(8)) {
            city.crashOver(post);
        } else {
            city.deliver(post);
        }
    }

    private void repeatSome(City city) {
        for (int again = 0; again < 10; again++) {
            story.troubles().stream()
                    .flatMap(trouble -> again(trouble, city).stream())
                    .forEach(Runnable::run);
        }
    }

    /** In order and in peace. */
    private static void rest(City city) {
        city.comesToRest(() -> city.deliver(city.mail.takeFirst()), () -> restFromTalk(city));
    }

    private static void restFromTalk(City city) {
        city.talk.comesToRest(() -> city.talk.deliver(city.talk.mail.takeFirst()));
    }

    private void comesToRest(City city) {
        city.comesToRest(() -> mail(city), () -> {
            seconds.go(city);
            city.talk.comesToRest(() -> seconds.mail(city.talk));
        });
    }
}
