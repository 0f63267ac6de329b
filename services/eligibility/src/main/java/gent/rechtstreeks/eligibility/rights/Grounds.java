package gent.rechtstreeks.eligibility.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which facts a right may use: each right only those of which its own purpose has a ground, whoever asked for them first. */
public final class Grounds {

    /** Stands for every right. */
    public static final String ALL = "all";

    private final Map<String, Map<String, List<Ground>>> byFactAndRight;
    private final Set<String> demonstrated;

    /** @param demonstrated the rights for which lines count that are no authorisations */
    public Grounds(List<Ground> lines, Set<String> demonstrated) {
        this(
                lines.stream().collect(Collectors.groupingBy(Ground::fact, Collectors.groupingBy(Ground::right))),
                demonstrated);
    }

    private Grounds(Map<String, Map<String, List<Ground>>> byFactAndRight, Set<String> demonstrated) {
        this.byFactAndRight = byFactAndRight;
        this.demonstrated = Set.copyOf(demonstrated);
    }

    /** The same lines, with demonstrations of these rights. */
    public Grounds demonstrating(Set<String> rights) {
        return new Grounds(byFactAndRight, rights);
    }

    /** @param day on which it is asked or used */
    public boolean allow(String fact, String right, LocalDate day) {
        return byFactAndRight.getOrDefault(fact, Map.of()).getOrDefault(right, List.of()).stream()
                .anyMatch(line -> line.holdsOn(day) && (!line.demonstration() || isDemonstrated(right)));
    }

    private boolean isDemonstrated(String right) {
        return demonstrated.contains(ALL) || demonstrated.contains(right);
    }
}
