package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.MoveStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who left the country. A household without a zone lives abroad or at a protected address, and its snapshot does not say
 * which; its last move does.
 */
@ApplicationScoped
public class Departures {

    private static final BinaryOperator<Move> LATER = BinaryOperator.maxBy(Comparator.comparing(Move::day));

    private final EntityManager entities;

    Departures(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the households whose last move led abroad, and that no snapshot has shown anywhere since. */
    public Set<UUID> among(Collection<Household> households) {
        Set<UUID> nowhere = households.stream()
                .filter(household -> household.zone() == null)
                .map(Household::id)
                .collect(Collectors.toSet());
        return lastMoves(nowhere).values().stream()
                .filter(Move::abroad)
                .map(Move::householdId)
                .collect(Collectors.toSet());
    }

    private Map<UUID, Move> lastMoves(Set<UUID> households) {
        if (households.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select content from LifeEventRow where householdId in ?1", String.class)
                .setParameter(1, households)
                .getResultStream()
                .map(content -> Json.read(content, LifeEvent.class))
                .filter(event -> event instanceof Move move && move.status() == MoveStatus.STANDING)
                .map(Move.class::cast)
                .collect(Collectors.toMap(Move::householdId, Function.identity(), LATER));
    }
}
