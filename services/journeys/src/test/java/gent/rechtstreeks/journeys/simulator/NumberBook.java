package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who has which national number, and who turned out to be whom. People go by the first number that they had. */
final class NumberBook {

    private final Map<Insz, Insz> present = new HashMap<>();
    private final Map<Insz, Insz> owners = new HashMap<>();
    private final Map<Insz, Insz> merged = new HashMap<>();

    void renumbered(Insz person, Insz number) {
        present.put(person, number);
        owners.put(number, person);
    }

    void merged(Insz person, Insz other) {
        merged.put(person, other);
    }

    boolean isMerged(Insz person) {
        return merged.containsKey(person) || merged.containsValue(person);
    }

    /** Who turned out to be somebody may turn out to be somebody else in turn. */
    Insz standing(Insz person) {
        return merged.containsKey(person) ? standing(merged.get(person)) : person;
    }

    Insz numberOf(Insz person) {
        return present.getOrDefault(standing(person), standing(person));
    }

    Insz personOf(Insz number) {
        return standing(owners.getOrDefault(number, number));
    }

    Replaced replaced(Set<Insz> asked) {
        Map<Insz, Insz> by = new HashMap<>();
        asked.stream()
                .filter(number -> !numberOf(personOf(number)).equals(number))
                .forEach(number -> by.put(number, numberOf(personOf(number))));
        return new Replaced(by);
    }
}
