package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.kit.wire.Ids;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Synthetic people and what happened to them.
 *
 * @param register the topic that told of it
 * @param events the register's ids: of a birth or two of twins, of a move or more
 * @param people of a birth the parents, the reference person of the child's household first; of a move the adults who
 *     move, the one who declares it first; else the one person whom it is about
 */
public record Family(String register, List<UUID> events, List<Person> people) {

    public static final String BIRTHS = "registry.births";
    public static final String MOVES = "registry.moves";
    public static final String PERSONS = "registry.persons";

    public Person referencePerson() {
        return people.getFirst();
    }

    /** The platform's ids of the events, which follow from the register's. */
    public List<UUID> lifeEvents() {
        return events.stream().map(event -> lifeEvent(register, event)).toList();
    }

    public static UUID lifeEvent(String register, UUID event) {
        return Ids.of(register + "/" + event);
    }

    /** The same people, to whom this happened too. */
    public Family and(Family later) {
        return new Family(
                register, Stream.concat(events.stream(), later.events.stream()).toList(), people);
    }
}
