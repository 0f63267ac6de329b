package gent.rechtstreeks.journeys.simulator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where it cannot matter what came first. The register is read when an event is ripe, so what a right rests on must not
 * change between the event and the end: the household may grow, but it stays in Ghent, with the same reference person,
 * and nothing that let it be looked at is taken back.
 */
final class Steady {

    private final Map<UUID, Cause> newest = new LinkedHashMap<>();
    private final Map<UUID, Ground> grounds = new HashMap<>();
    private final Map<UUID, Set<Optional<String>>> known = new HashMap<>();
    private final Set<UUID> shaken = new HashSet<>();
    private final Set<Family> unsteady;
    private final Set<Family> moving = new HashSet<>();
    /** Of whom a death was told that was none: a birth that was told meanwhile goes on to name the parent as dead; or who objects. */
    private final Set<Family> doubted = new HashSet<>();

    /** @param told the last word on each event that was told in the end */
    Steady(List<Happening> lives, List<Version> told) {
        Register register = new Register(Happening.families(lives));
        Set<UUID> events = told.stream().map(Version::lifeEvent).collect(Collectors.toSet());
        for (Happening happening : lives) {
            happening.happensIn(register);
            boolean isTold = events.contains(happening.lifeEvent());
            if (isTold && happening instanceof Cause cause) {
                newest.put(cause.lifeEvent(), cause);
            }
            newest.values().forEach(last -> look(last, register, isTold));
        }
        Circles circles = new Circles(lives);
        this.unsteady = newest.values().stream()
                .filter(last -> shaken.contains(last.lifeEvent()))
                .flatMap(last -> circles.around(last.families()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        lives.stream()
                .filter(one -> one instanceof DeathVersion death && death.annulled())
                .flatMap(one -> circles.around(one.families()).stream())
                .forEach(doubted::add);
        lives.stream()
                .filter(MoveVersion.class::isInstance)
                .forEach(one -> moving.addAll(circles.around(one.families())));
        lives.stream()
                .filter(one -> one instanceof Saying saying && saying.word().isOfObjecting())
                .flatMap(one -> circles.around(one.families()).stream())
                .forEach(this::isLeftToAHuman);
        lives.stream().filter(Steady::comesBetween).forEach(one -> unsteady.addAll(circles.around(one.families())));
    }

    /**
     * Whether it matters for waste bags if it came before or after: a status that changes counts for whoever was asked
     * about before, be it that it says yes for the whole year; two who turn out to be one have what each of them got
     * before, and so has whoever was taken for another under a number between two others; and of whoever seemed dead
     * meanwhile nothing was given.
     */
    private static boolean comesBetween(Happening one) {
        return one instanceof StatusFlip
                || one instanceof DeathVersion death && death.annulled()
                || one instanceof NumberVersion number && (number.merges() || number.again());
    }

    /** Whatever comes before an objection is given and told; what comes after it is not. */
    private void isLeftToAHuman(Family family) {
        unsteady.add(family);
        doubted.add(family);
    }

    /** @param isTold whether the other services hear of what happened just now */
    private void look(Cause last, Register register, boolean isTold) {
        UUID event = last.lifeEvent();
        known.computeIfAbsent(event, none -> new HashSet<>()).add(last.known(register));
        Ground now = last.setsOffWasteBags() ? Ground.of(last, register) : null;
        Ground before = now == null ? grounds.remove(event) : grounds.put(event, now);
        if (before != null && (now == null || !now.mayFollow(before, isTold))) {
            shaken.add(event);
        }
    }

    /** Whether the waste bags of this family can only end in one way. */
    boolean grantsOf(Family family) {
        return !unsteady.contains(family);
    }

    /** Whether on 1 January it can only be known in one way where this family lives: not when anybody moves. */
    boolean staysPut(Family family) {
        return !moving.contains(family);
    }

    /** Whether what is told of this event without a grant can only end in one way. */
    boolean wordsOf(UUID lifeEvent) {
        Set<Optional<String>> all = known.get(lifeEvent);
        boolean doubt = newest.get(lifeEvent).families().stream().anyMatch(doubted::contains);
        return !doubt && all.size() == 1 && !all.contains(Optional.<String>empty());
    }
}
