package gent.rechtstreeks.lifeevents.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which of our households is the one that the register shows? The one that the reference person lives in, else that of
 * any member, else a new one. No two may be the same: whoever was its reference person keeps it, leavers get another.
 */
final class HouseholdIds {

    private final Known known;
    private final Set<UUID> taken = new HashSet<>();
    private final List<PlacedHousehold> placed = new ArrayList<>();

    private HouseholdIds(Known known) {
        this.known = known;
    }

    static List<PlacedHousehold> assign(Known known, List<RegisterHousehold> read, Supplier<UUID> newId) {
        HouseholdIds ids = new HouseholdIds(known);
        List<RegisterHousehold> left = ids.claim(read, ids::keptByItsReferencePerson);
        left = ids.claim(left, ids::ofTheReferencePerson);
        left = ids.claim(left, ids::ofAnyMember);
        left.forEach(household -> ids.placed.add(new PlacedHousehold(newId.get(), household)));
        return ids.placed;
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

    private Stream<UUID> keptByItsReferencePerson(RegisterHousehold read) {
        Insz reference = read.referencePerson().person().insz();
        return known
                .householdOf(reference)
                .filter(household -> known.resident(reference)
                        .map(Resident::id)
                        .filter(id -> id.equals(household.referencePerson()))
                        .isPresent())
                .map(Household::id)
                .stream();
    }

    private Stream<UUID> ofTheReferencePerson(RegisterHousehold read) {
        return known.householdOf(read.referencePerson().person().insz()).map(Household::id).stream();
    }

    private Stream<UUID> ofAnyMember(RegisterHousehold read) {
        return read.members().stream()
                .flatMap(member -> known.householdOf(member.person().insz()).stream())
                .map(Household::id)
                .distinct();
    }
}
