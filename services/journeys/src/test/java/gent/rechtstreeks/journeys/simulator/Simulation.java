package gent.rechtstreeks.journeys.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Tells one story twice: once in order and in peace, once with everything that can go wrong; then asks the laws. */
final class Simulation {

    private final Story story;
    private final Chance chance;

    private Simulation(Story story) {
        this.story = story;
        this.chance = new Chance(~story.seed());
    }

    /** What is broken, if anything is. */
    static Optional<String> run(Story story) {
        try {
            Simulation simulation = new Simulation(story);
            simulation.run();
            return Optional.empty();
        } catch (RuntimeException broken) {
            return Optional.of(broken instanceof Broken ? broken.getMessage() : "fell over: " + broken);
        }
    }

    private void run() {
        List<Happening> calmLives = story.happenings();
        City calm = city(calmLives);
        for (Happening happening : calmLives) {
            calm.happens(happening);
            calm.comesToRest(() -> calm.deliver(calm.mail.takeFirst()));
        }
        new Laws(calm, calmLives).hold();

        List<Happening> wildLives = story.happenings();
        City wild = city(wildLives);
        goWild(wild, wildLives);
        Laws laws = new Laws(wild, wildLives);
        laws.hold();
        laws.endLike(new Laws(calm, calmLives));
    }

    private void goWild(City city, List<Happening> lives) {
        Queue<Happening> toCome = new ArrayDeque<>(lives);
        while (!toCome.isEmpty()) {
            if (chance.in(6)) {
                city.happens(toCome.remove());
            } else {
                step(city);
            }
        }
        for (int more = chance.upTo(60); more > 0; more--) {
            step(city);
        }
        city.comesToRest(() -> mail(city));
        repeatSome(city);
        city.comesToRest(() -> mail(city));
    }

    private void step(City city) {
        List<Runnable> choices =
                new ArrayList<>(List.of(() -> mail(city), () -> mail(city), city::ripen, city::answer));
        choices.add(() -> city.time.passes(Duration.ofMinutes(chance.upTo(90))));
        if (story.troubles().contains(Trouble.REPEATING)) {
            choices.add(() -> city.mail.repeatAny(chance));
        }
        if (story.troubles().contains(Trouble.WAITING)) {
            choices.add(() -> city.time.passes(Duration.ofHours(chance.upTo(chance.in(10) ? 200 : 5))));
        }
        chance.of(choices).run();
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
        for (int again = story.troubles().contains(Trouble.REPEATING) ? 10 : 0; again > 0; again--) {
            city.mail.repeatAny(chance);
        }
    }

    private static City city(List<Happening> lives) {
        return new City(lives.stream().map(Happening::family).distinct().toList());
    }
}
