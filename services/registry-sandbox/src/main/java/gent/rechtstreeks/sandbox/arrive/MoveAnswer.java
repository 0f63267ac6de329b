package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.population.store.Place;
import java.util.List;
import java.util.UUID;

/**
 * A move as an operator sees it.
 *
 * @param version the last one that was published
 * @param synthetic always true: none of these people exist
 * @param movers the one who declares the move first
 * @param household whom they live with once the move is confirmed; of who goes abroad, only themselves
 */
record MoveAnswer(UUID eventId, int version, boolean synthetic, List<Mover> movers, Home household) {

    static MoveAnswer of(MoveEntity move, Home household) {
        return new MoveAnswer(
                move.eventId,
                move.version(),
                true,
                move.movers.stream().map(mover -> Mover.of(mover.person())).toList(),
                household);
    }

    record Mover(String insz, String name) {

        private static Mover of(PersonEntity person) {
            return new Mover(person.insz, person.name());
        }
    }

    /** Null as a postal code: outside the register. */
    record Home(int members, boolean increasedReimbursement, String postalCodeBefore, String postalCodeAfter) {

        static Home of(MoveEntity move, int members, boolean increasedReimbursement) {
            return new Home(members, increasedReimbursement, postalCode(move.origin), postalCode(move.destination));
        }

        private static String postalCode(Place place) {
            return place == null ? null : place.address().postalCode;
        }
    }
}
