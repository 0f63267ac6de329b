package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Member;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The resident who reads, and those with whom this resident lives by now.
 *
 * @param ids all ids by which the resident went
 * @param children the minor children in the resident's charge who live there too, under all their ids, with birth dates
 * @param household null when no snapshot shows the resident
 * @param otherAdults how many more adults live there
 * @param losses when the resident's children were born who have died
 */
public record Reader(
        Set<UUID> ids, Map<UUID, LocalDate> children, UUID household, int otherAdults, Set<LocalDate> losses) {

    /** From how many others on nobody can tell which of them is meant. */
    private static final int A_CHOICE = 2;

    /**
     * @param births those that name the resident
     * @param households those that show the resident; the one that was read last counts
     */
    public static Reader of(
            UUID resident,
            Collection<Birth> births,
            Collection<Household> households,
            KnownPeople people,
            LocalDate today) {
        Set<UUID> ids = people.idsOf(resident).collect(Collectors.toSet());
        Optional<Household> home = households.stream()
                .map(household -> household.knowing(people))
                .filter(household -> household.living().stream().anyMatch(member -> ids.contains(member.residentId())))
                .max(Comparator.comparing(Household::asOf));
        List<Member> others = home.stream()
                .flatMap(household -> household.living().stream())
                .filter(member -> !ids.contains(member.residentId()))
                .toList();
        return new Reader(
                ids,
                children(others, inCharge(ids, births, people), people, today),
                home.map(Household::id).orElse(null),
                (int) others.stream().filter(member -> member.isAdultOn(today)).count(),
                losses(births, people));
    }

    /** Somebody who lost no child. */
    public static Reader of(Set<UUID> ids, Map<UUID, LocalDate> children, UUID household, int otherAdults) {
        return new Reader(ids, children, household, otherAdults, Set.of());
    }

    boolean is(UUID resident) {
        return ids.contains(resident);
    }

    boolean isInChargeOf(UUID child) {
        return children.containsKey(child);
    }

    /** Whether so many others live in that household that what is said of one of them points to nobody. */
    boolean hasCompanyIn(UUID other) {
        return other.equals(household) && otherAdults >= A_CHOICE;
    }

    private static Set<LocalDate> losses(Collection<Birth> births, KnownPeople people) {
        return births.stream()
                .map(birth -> birth.knowing(people))
                .filter(Birth::childDeceased)
                .map(Birth::bornOn)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> inCharge(Set<UUID> ids, Collection<Birth> births, KnownPeople people) {
        return births.stream()
                .map(birth -> birth.knowing(people))
                .filter(birth -> !birth.annulled() && birth.childId() != null)
                .filter(birth -> birth.parentsInCharge().stream().anyMatch(ids::contains))
                .map(Birth::childId)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, LocalDate> children(
            List<Member> others, Set<UUID> inCharge, KnownPeople people, LocalDate today) {
        Map<UUID, LocalDate> children = new HashMap<>();
        others.stream()
                .filter(member -> inCharge.contains(member.residentId()) && !member.isAdultOn(today))
                .forEach(child -> people.idsOf(child.residentId()).forEach(id -> children.put(id, child.bornOn())));
        return Map.copyOf(children);
    }
}
