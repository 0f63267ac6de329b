package gent.rechtstreeks.lifeevents.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Who leaves a household of ours for one of the register: a household is named after the others. */
record Moving(Known known, Movers movers) {

    /** Those who move, whose move is taken back, and who turned out to be two: the latter only when they join others. */
    Set<Insz> in(List<RegisterHousehold> read) {
        Set<Insz> moving = new HashSet<>(movers.away());
        for (RegisterHousehold household : read) {
            household.members().stream()
                    .map(member -> member.person().insz())
                    .filter(insz -> returns(insz, household) || joinsAsOne(insz, household))
                    .forEach(moving::add);
        }
        return moving;
    }

    private boolean returns(Insz insz, RegisterHousehold household) {
        return movers.back().contains(insz)
                && joins(insz, household, other -> !movers.hold(other) && !known.wasTwo(other));
    }

    private boolean joinsAsOne(Insz insz, RegisterHousehold household) {
        return known.wasTwo(insz)
                && joins(insz, household, other -> !movers.away().contains(other) && !known.wasTwo(other));
    }

    /** Whether they live elsewhere by our books than one of these others, with whom they live now. */
    private boolean joins(Insz insz, RegisterHousehold household, Predicate<Insz> others) {
        Optional<UUID> home = known.householdOf(insz).map(Household::id);
        return household.members().stream()
                .map(member -> member.person().insz())
                .filter(others)
                .flatMap(other -> known.householdOf(other).stream())
                .anyMatch(theirs -> !home.equals(Optional.of(theirs.id())));
    }
}
