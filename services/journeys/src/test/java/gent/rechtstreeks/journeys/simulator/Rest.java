package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A city that has come to rest and what happened in it, as the laws look at it. */
final class Rest {

    private final City city;
    private final List<Happening> lives;
    private final Tally tally;
    private final Map<UUID, Happening> newest = new LinkedHashMap<>();
    private final Set<UUID> parked;

    Rest(City city, List<Happening> lives, Tally tally) {
        this.city = city;
        this.lives = lives;
        this.tally = tally;
        lives.forEach(one -> newest.put(one.lifeEvent(), one));
        this.parked = new TreeSet<>(newest.keySet());
        lives.stream().filter(one -> !one.amends()).forEach(one -> parked.remove(one.lifeEvent()));
    }

    /** Asks whether a law holds. */
    void must(Invariant invariant, boolean holds, String otherwise, Object... details) {
        tally.count(invariant);
        if (!holds) {
            throw new Broken(invariant, otherwise, details);
        }
    }

    void count(Figure figure, long times) {
        tally.count(figure, times);
    }

    City city() {
        return city;
    }

    List<Happening> lives() {
        return lives;
    }

    /** The last word on each event that was told: the register never sent the original of the others. */
    Stream<Happening> told() {
        return newest.values().stream().filter(one -> !parked.contains(one.lifeEvent()));
    }

    /** The last word on each of the others. */
    Stream<Happening> parked() {
        return parked.stream().map(newest::get);
    }

    <T extends Happening> Stream<T> told(Class<T> kind) {
        return told().filter(kind::isInstance).map(kind::cast);
    }

    Stream<Case> cases() {
        return city.deciding.cases().values().stream();
    }

    Stream<Case> casesOf(Happening happening) {
        return cases().filter(one -> one.lifeEventId().equals(happening.lifeEvent()));
    }

    Collection<Grant> grants() {
        return city.deciding.grants().values();
    }

    boolean isWithAHuman(Case one) {
        return !city.deciding.tasksOf(one).isEmpty();
    }

    Stream<Feeds.Entry> shown() {
        return city.feeds.entries().stream().filter(Feeds.Entry::isShown);
    }

    Stream<Feeds.Entry> shownOf(Happening happening) {
        return shown().filter(entry -> entry.lifeEvent().equals(happening.lifeEvent()));
    }

    /** Whether there was a time at which the register gave this person no home. */
    boolean wasOutsideTheRegister(Insz insz) {
        Family family = city.register.familyOf(insz);
        return family.home() == null
                || lives.stream()
                        .anyMatch(one -> one instanceof MoveVersion move
                                && move.isAbroad()
                                && move.families().contains(family));
    }

    Insz person(UUID resident) {
        return city.gate.person(resident);
    }

    Family familyOf(UUID resident) {
        return city.register.familyOf(person(resident));
    }

    Set<String> names(Collection<UUID> residents) {
        return residents.stream()
                .map(resident -> person(resident).digits())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
