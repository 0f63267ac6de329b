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
 * who move, then of the dead; else a new one. So whoever leaves takes no id away, and whoever comes back finds it. No
 * two may be the same: whoever was its reference person comes first.
 */
final class HouseholdIds {

    private final Set<UUID> taken = new HashSet<>();
    private final List<PlacedHousehold> placed = new ArrayList<>();

    private HouseholdIds() {}

    static List<PlacedHousehold> assign(
            Known known, List<RegisterHousehold> read, Movers movers, Supplier<UUID> newId) {
        Set<Insz> moving = moving(known, read, movers);
        Predicate<Person> alive = person -> !person.flags().deceased();
        HouseholdClaims ofThoseWhoStay =
                new HouseholdClaims(known, alive.and(person -> !moving.contains(person.insz())));
        HouseholdIds ids = new HouseholdIds();
        List<RegisterHousehold> left = ids.claim(read, ofThoseWhoStay);
        read.stream().flatMap(ofThoseWhoStay::ofAnyMember).forEach(ids.taken::add);
        left = ids.claim(left, new HouseholdClaims(known, alive));
        left = ids.claim(left, new HouseholdClaims(known, anybody -> true));
        left.forEach(household -> ids.placed.add(new PlacedHousehold(newId.get(), household)));
        return ids.placed;
    }

    /** Whose move is taken back moves only if they live elsewhere by our books than those with whom they live now. */
    private static Set<Insz> moving(Known known, List<RegisterHousehold> read, Movers movers) {
        Set<Insz> moving = new HashSet<>(movers.away());
        for (RegisterHousehold household : read) {
            household.members().stream()
                    .map(member -> member.person().insz())
                    .filter(movers.back()::contains)
                    .filter(insz -> joinsOthers(insz, household, known, movers))
                    .forEach(moving::add);
        }
        return moving;
    }

    private static boolean joinsOthers(Insz insz, RegisterHousehold household, Known known, Movers movers) {
        Optional<UUID> home = known.householdOf(insz).map(Household::id);
        return household.members().stream()
                .map(member -> member.person().insz())
                .filter(other -> !movers.hold(other))
                .flatMap(other -> known.householdOf(other).stream())
                .anyMatch(others -> !home.equals(Optional.of(others.id())));
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
