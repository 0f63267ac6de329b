package gent.rechtstreeks.eligibility.assess;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who died and who turned out to be whom. Kept apart from the events that name them, so that it does not matter which of
 * the two came first.
 */
public final class KnownPeople {

    private static final KnownPeople NOTHING_SAID = of(List.of());

    private final Map<UUID, UUID> survivors;
    private final Map<UUID, Set<UUID>> aliases = new HashMap<>();
    private final Set<UUID> deceased;
    private final Map<UUID, Instant> takenBack = new HashMap<>();

    private KnownPeople(Collection<PersonChange> changes) {
        this.survivors = Survivors.of(saying(Merge.class, changes));
        survivors.forEach((alias, survivor) ->
                aliases.computeIfAbsent(survivor, none -> new LinkedHashSet<>()).add(alias));
        this.deceased = saying(Death.class, changes)
                .filter(death -> !death.annulled())
                .map(death -> standsFor(death.residentId()))
                .collect(Collectors.toUnmodifiableSet());
        saying(Death.class, changes)
                .filter(death -> death.annulled() && death.readAt() != null)
                .forEach(death -> takenBack.merge(
                        standsFor(death.residentId()), death.readAt(), BinaryOperator.maxBy(naturalOrder())));
    }

    /** Known from the newest version of each of these. */
    public static KnownPeople of(Collection<PersonChange> changes) {
        return new KnownPeople(changes);
    }

    static KnownPeople nothingSaid() {
        return NOTHING_SAID;
    }

    /** The id that stands for this one: its own unless it became an alias. */
    public UUID standsFor(UUID resident) {
        return survivors.getOrDefault(resident, resident);
    }

    /** All ids of a person, the one that stands first. */
    public Stream<UUID> idsOf(UUID resident) {
        UUID standing = standsFor(resident);
        return Stream.concat(Stream.of(standing), aliases.getOrDefault(standing, Set.of()).stream());
    }

    /** Whether two ids are of one person. */
    public boolean areOne(UUID one, UUID other) {
        return standsFor(one).equals(standsFor(other));
    }

    /** Whether one of these ids is of one of those people. */
    public boolean meet(Collection<UUID> some, Collection<UUID> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> areOne(one, other)));
    }

    /** Whether a register told of the death, under whichever id. */
    public boolean hasDied(UUID resident) {
        return deceased.contains(standsFor(resident));
    }

    /** The same, when an event or a snapshot said so itself: it did not know of a death that was taken back since. */
    boolean hasDied(UUID resident, boolean toldSo, Instant toldAt) {
        Instant livesAt = takenBack.getOrDefault(standsFor(resident), Instant.MIN);
        return hasDied(resident) || toldSo && !livesAt.isAfter(toldAt);
    }

    /** Those of them who live, each once, under the ids that stand. */
    List<UUID> living(List<UUID> residents) {
        return residents.stream()
                .filter(resident -> !hasDied(resident))
                .map(this::standsFor)
                .distinct()
                .toList();
    }

    /** Each person once: whom an event names under two ids is one person. */
    static <T> List<T> once(Stream<T> people, Function<T, UUID> id) {
        Map<UUID, T> firsts = new LinkedHashMap<>();
        people.forEach(person -> firsts.putIfAbsent(id.apply(person), person));
        return List.copyOf(firsts.values());
    }

    private static <T extends PersonChange> Stream<T> saying(Class<T> what, Collection<PersonChange> changes) {
        return changes.stream().filter(what::isInstance).map(what::cast);
    }
}
