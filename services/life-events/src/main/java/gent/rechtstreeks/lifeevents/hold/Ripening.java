package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Movers;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a ripe event asks of the register, and what it becomes once the register has answered. */
public final class Ripening {

    private Ripening() {}

    /** Everybody whom the register must be asked about for these events. */
    public static Set<Insz> people(Collection<? extends RegisterEvent> events) {
        return events.stream()
                .flatMap(event -> event.numbers().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Only a confirmed move moves anybody; whose move is taken back, or changed before it was confirmed, may return. */
    public static Movers movers(Collection<? extends RegisterEvent> events) {
        return new Movers(
                movers(events, move -> move.stage() == Stage.CONFIRMED && move.stands()),
                movers(events, move -> !move.stands() || move.amends()));
    }

    /** The events with everybody under the number that stands. */
    public static List<RegisterEvent> under(Replaced replaced, Collection<? extends RegisterEvent> events) {
        return events.stream()
                .<RegisterEvent>map(event -> event.under(replaced))
                .toList();
    }

    /** What is known, knowing also which two numbers are those of one person. */
    public static Known merging(Known known, Collection<? extends RegisterEvent> events) {
        Known merged = known;
        for (RegisterEvent event : events) {
            if (event instanceof Replacement replacement && !replacement.annulled()) {
                merged = merged.merging(replacement.insz(), replacement.replacedBy());
            }
        }
        return merged;
    }

    /** The register's answer, completed with those whom the events name and to whom it gives no household. */
    public static Reading complete(Reading reading, Collection<? extends RegisterEvent> events) {
        Completion completion = new Completion(reading);
        events.forEach(completion::add);
        return completion.reading();
    }

    /**
     * The events as the other services get to know them, without those that tell nothing. Every household that changed is
     * told with one of them, also one that none of them touches: the first tells those.
     */
    public static List<RipeEvent> ripe(List<? extends RegisterEvent> events, Reconciled people) {
        List<RipeEvent> ripe =
                events.stream().flatMap(event -> ripe(event, people)).collect(Collectors.toCollection(ArrayList::new));
        List<Household> untold = new ArrayList<>(people.householdsToStore());
        ripe.forEach(event -> untold.removeAll(event.households()));
        if (!ripe.isEmpty()) {
            ripe.set(0, ripe.getFirst().tellingAlso(untold));
        }
        return ripe;
    }

    private static Stream<? extends RipeEvent> ripe(RegisterEvent event, Reconciled people) {
        List<Household> touched = touched(event, people);
        return switch (event) {
            case Birth birth -> Stream.of(RipeBirth.of(birth, people, touched));
            case Move move -> Stream.of(RipeMove.of(move, people, touched));
            case Death death -> RipeDeath.of(death, people, touched).stream();
            case Replacement replacement -> RipeMerge.of(replacement, people, touched).stream();
        };
    }

    private static Set<Insz> movers(Collection<? extends RegisterEvent> events, Predicate<Move> which) {
        return events.stream()
                .flatMap(event -> event instanceof Move move ? Optional.of(move).stream() : Stream.empty())
                .filter(which)
                .flatMap(move -> move.people().stream())
                .map(Person::insz)
                .collect(Collectors.toSet());
    }

    /** Where its people live, and what they have left. */
    private static List<Household> touched(RegisterEvent event, Reconciled people) {
        return event.numbers().stream()
                .flatMap(people::homesOf)
                .distinct()
                .sorted(Comparator.comparing(Household::id))
                .toList();
    }
}
