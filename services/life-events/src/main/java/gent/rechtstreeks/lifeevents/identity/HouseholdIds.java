package gent.rechtstreeks.lifeevents.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which of our households is the one that the register shows? That of those who stay; where nobody does, that of those
 * who move, then of the dead; else the one in which they lived last, if nobody does now; else a new one. So whoever
 * leaves takes no id away, and whoever comes back finds it. No two may be the same: whoever was its reference person
 * comes first.
 */
final class HouseholdIds {

    private final Set<UUID> taken = new HashSet<>();
    private final List<PlacedHousehold> placed = new ArrayList<>();

    private HouseholdIds() {}

    static List<PlacedHousehold> assign(
            Known known, List<RegisterHousehold> read, Movers movers, Supplier<UUID> newId) {
        Set<Insz> moving = new Moving(known, movers).in(read);
        Predicate<Person> alive = person -> !person.flags().deceased();
        HouseholdClaims ofThoseWhoStay =
                new HouseholdClaims(known, alive.and(person -> !moving.contains(person.insz())));
        HouseholdIds ids = new HouseholdIds();
        List<RegisterHousehold> left = ids.claim(read, ofThoseWhoStay);
        read.stream().flatMap(ofThoseWhoStay::ofAnyMember).forEach(ids.taken::add);
        left = ids.claim(left, new HouseholdClaims(known, alive));
        HouseholdClaims ofAnybody = new HouseholdClaims(known, anybody -> true);
        left = ids.claim(left, ofAnybody);
        left = ids.claim(left, ofAnybody::leftByAnyMember);
        left.forEach(household -> ids.placed.add(new PlacedHousehold(newId.get(), household)));
        return ids.placed;
    }

    private List<RegisterHousehold> claim(List<RegisterHousehold> households, HouseholdClaims claims) {
        List<RegisterHousehold> left = claim(households, claims::keptByItsReferencePerson);
        left = claim(left, claims::ofTheReferencePerson);
        return claim(left, claims::ofAnyMember);
    }

    /** Gives each household the first free id that the rule finds for it; returns those that got none. */
    private List<RegisterHousehold> claim(
            List<RegisterHousehold> households, Function<RegisterHousehold, Stream<UUID>> rule) {
        List<RegisterHousehold> without = new ArrayList<>();
        for (RegisterHousehold household : households) {
            Optional<UUID> free = rule.apply(household).filter(taken::add).findFirst();
            free.ifPresentOrElse(id -> placed.add(new PlacedHousehold(id, household)), () -> without.add(household));
        }
        return without;
    }
}
