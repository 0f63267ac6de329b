package gent.rechtstreeks.sandbox.facts.store;

import gent.rechtstreeks.sandbox.facts.Stay;
import gent.rechtstreeks.sandbox.facts.Subject;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.StatusHistory;
import gent.rechtstreeks.sandbox.population.store.AddressEntity;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.Moves;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.population.store.Place;
import gent.rechtstreeks.sandbox.population.store.Statuses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers what the facts of people follow from, for many at once. */
@ApplicationScoped
public class Dossiers {
    private final People people;
    private final Moves moves;
    private final Statuses statuses;

    Dossiers(People people, Moves moves, Statuses statuses) {
        this.people = people;
        this.moves = moves;
        this.statuses = statuses;
    }

    /** By number; whom the register does not know is absent. */
    @Transactional
    public Map<String, Subject> of(Collection<String> insz) {
        Map<Long, List<LocalDate>> children = people.livingWith(insz).stream()
                .filter(person -> person.relation == Relation.CHILD)
                .collect(Collectors.groupingBy(
                        person -> person.household.id,
                        Collectors.mapping(person -> person.birthDate, Collectors.toList())));
        Map<String, List<MoveEntity>> moved = moved(insz);
        Map<String, StatusHistory> histories = statuses.of(insz);
        return people.known(insz).stream()
                .collect(Collectors.toMap(
                        person -> person.insz,
                        person -> new Subject(
                                person.drawnAs(),
                                person.birthDate,
                                person.household == null
                                        ? List.of()
                                        : children.getOrDefault(person.household.id, List.of()),
                                stays(person, moved.getOrDefault(person.insz, List.of())),
                                histories.getOrDefault(person.insz, StatusHistory.NONE))));
    }

    private Map<String, List<MoveEntity>> moved(Collection<String> insz) {
        return moves.settledOf(insz).stream()
                .flatMap(move -> move.movers.stream().map(mover -> Map.entry(mover.person().insz, move)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<Stay> stays(PersonEntity person, List<MoveEntity> moves) {
        if (moves.isEmpty()) {
            return List.of(stay(Stay.ALWAYS, at(person.household)));
        }
        List<MoveEntity> inOrder = moves.stream()
                .sorted(Comparator.comparing((MoveEntity move) -> move.last().effectiveOn())
                        .thenComparing(move -> move.last().recordedAt()))
                .toList();
        List<Stay> stays = new ArrayList<>();
        stays.add(stay(Stay.ALWAYS, at(inOrder.getFirst().origin)));
        inOrder.forEach(move -> stays.add(stay(move.last().effectiveOn(), at(move.destination))));
        return stays;
    }

    private static Stay stay(LocalDate since, AddressEntity address) {
        return address == null ? new Stay(since, null, null) : new Stay(since, address.id, address.postalCode);
    }

    private static AddressEntity at(HouseholdEntity household) {
        return household == null ? null : household.address;
    }

    private static AddressEntity at(Place place) {
        return place == null ? null : place.address();
    }
}
