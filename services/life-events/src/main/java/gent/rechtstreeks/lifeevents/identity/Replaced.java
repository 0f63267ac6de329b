package gent.rechtstreeks.lifeevents.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which national numbers were replaced by which: whoever still bears an old one is found under the one that stands. */
public record Replaced(Map<Insz, Insz> by) {

    public static final Replaced NONE = new Replaced(Map.of());

    public Replaced {
        by = Map.copyOf(by);
    }

    /** The number that stands for the person with this one; a circle has no end and leaves the number as it is. */
    public Insz standing(Insz number) {
        Set<Insz> passed = new HashSet<>();
        Insz last = number;
        while (by.containsKey(last)) {
            if (!passed.add(last)) {
                return number;
            }
            last = by.get(last);
        }
        return last;
    }

    /** These and others; where both speak of a number, or lead in a circle together, these count. */
    public Replaced and(Replaced others) {
        Map<Insz, Insz> all = new HashMap<>(by);
        others.by.forEach((old, standing) -> {
            if (!new Replaced(all).standing(standing).equals(old)) {
                all.putIfAbsent(old, standing);
            }
        });
        return new Replaced(all);
    }

    @Override
    public String toString() {
        return "Replaced[" + by.size() + " hidden]";
    }
}
