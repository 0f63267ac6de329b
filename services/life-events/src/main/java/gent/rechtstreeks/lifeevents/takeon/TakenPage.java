package gent.rechtstreeks.lifeevents.takeon;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a page of the register makes known.
 *
 * @param households those in which its people live now, each once, in the order of their ids; one in which all have died
 *     has nobody to take on
 * @param others households that reading it changed, beside those
 */
public record TakenPage(List<Household> households, List<Household> others) {

    public TakenPage {
        households = List.copyOf(households);
        others = List.copyOf(others);
    }

    /** @param people everybody on the page, by the number that stands */
    public static TakenPage of(Collection<Insz> people, Reconciled reconciled) {
        List<Household> households = people.stream()
                .flatMap(insz -> reconciled.householdOf(insz).stream())
                .filter(Household::livedIn)
                .distinct()
                .sorted(Comparator.comparing(Household::id))
                .toList();
        Set<UUID> ids = households.stream().map(Household::id).collect(Collectors.toSet());
        List<Household> others = reconciled.householdsToStore().stream()
                .filter(changed -> !ids.contains(changed.id()))
                .toList();
        return new TakenPage(households, others);
    }

    /** How many live in its households. */
    public long residents() {
        return households.stream().mapToLong(home -> home.members().size()).sum();
    }
}
