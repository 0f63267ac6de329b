package gent.rechtstreeks.lifeevents.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Turns what the register says today into residents and household snapshots. Households are never folded from events:
 * the register's word of today replaces ours.
 */
public final class Households {

    private Households() {}

    /**
     * Those who share a known household with somebody in the reading, but about whom the register was not asked. Until
     * it is, nobody can say whether they stayed behind or left too.
     */
    public static Set<Insz> leftBehind(Known known, Reading reading) {
        Map<UUID, Insz> inszs = known.inszByResident();
        Set<Insz> everybody = reading.everybody();
        Set<Insz> left = new HashSet<>();
        for (Household household : known.householdsOf(everybody)) {
            household.members().forEach(member -> left.add(inszs.get(member.residentId())));
        }
        left.removeAll(everybody);
        return left;
    }

    /**
     * Everybody and every household of the reading, as they are from now on. A known household in which nobody is left
     * is closed.
     *
     * @param movers who moves by the events for which the register was read
     * @param newId mints the id of a new resident or household
     */
    public static Reconciled reconcile(Known known, Reading reading, Movers movers, Supplier<UUID> newId) {
        List<PlacedHousehold> placed = HouseholdIds.assign(known, reading.households(), movers, newId);
        Map<Insz, Resident> residents = residents(known, reading, placed, newId);
        return new Reconciled(known, residents, households(known, reading, placed, residents));
    }

    private static Map<Insz, Resident> residents(
            Known known, Reading reading, List<PlacedHousehold> placed, Supplier<UUID> newId) {
        Map<Insz, Resident> residents = new HashMap<>();
        known.merges().forEach(merge -> residents.put(merge.oldNumber(), merge.alias()));
        for (PlacedHousehold household : placed) {
            for (RegisterMember member : household.read().members()) {
                Person person = member.person();
                Resident before = known.residentOrMinted(person, newId);
                residents.put(person.insz(), before.becomes(person, household.id(), member.relation()));
            }
        }
        for (Person person : reading.loose()) {
            residents.computeIfAbsent(
                    person.insz(), insz -> known.residentOrMinted(person, newId).becomes(person, null, null));
        }
        for (Insz insz : reading.asked()) {
            known.resident(insz)
                    .ifPresent(
                            gone -> residents.putIfAbsent(insz, gone.becomes(today(gone, insz, reading), null, null)));
        }
        return residents;
    }

    /** As the register knows somebody without household; where it is silent, as we do. */
    private static Person today(Resident gone, Insz insz, Reading reading) {
        return reading.wordOf(insz).orElseGet(() -> gone.person().under(insz));
    }

    private static Map<UUID, Household> households(
            Known known, Reading reading, List<PlacedHousehold> placed, Map<Insz, Resident> residents) {
        Map<UUID, Household> households = new HashMap<>();
        for (PlacedHousehold household : placed) {
            households.put(household.id(), household.snapshot(known, residents));
        }
        for (Household emptied : known.householdsOf(reading.everybody())) {
            households.computeIfAbsent(emptied.id(), id -> emptied.becomes(null, null, List.of()));
        }
        return households;
    }
}
