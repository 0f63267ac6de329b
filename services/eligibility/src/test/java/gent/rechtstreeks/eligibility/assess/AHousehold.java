package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A household to try rules on; its members have the ids 1, 2, 3 and so on, and the first is the reference person. */
public final class AHousehold {

    public static final UUID ID = new UUID(0, 1000);
    private static final LocalDate GROWN_UP = LocalDate.of(1990, 5, 17);

    private final List<Member> members = new ArrayList<>();

    private long version = 1;

    private AHousehold() {}

    /** A household of that many adults. */
    public static AHousehold of(int adults) {
        AHousehold household = new AHousehold();
        for (int i = 1; i <= adults; i++) {
            Relation relation = i == 1 ? Relation.REFERENCE_PERSON : Relation.PARTNER;
            household.and(new Member(new UUID(0, i), relation, GROWN_UP, false, false));
        }
        return household;
    }

    public AHousehold version(long newVersion) {
        version = newVersion;
        return this;
    }

    public AHousehold and(Member member) {
        members.add(member);
        return this;
    }

    public AHousehold andChild(UUID id) {
        return and(new Member(id, Relation.CHILD, LocalDate.of(2026, 3, 2), false, false));
    }

    /** That many children besides. */
    public AHousehold andChildren(int count) {
        for (int i = 0; i < count; i++) {
            andChild(new UUID(0, 50 + i));
        }
        return this;
    }

    public Household inGhent() {
        return in(new Zone("44021", "9000"));
    }

    /** As for a protected address. */
    public Household nowhereKnown() {
        return in(null);
    }

    public Household in(Zone zone) {
        UUID reference = members.isEmpty() ? null : members.getFirst().residentId();
        return new Household(ID, version, reference, members, zone, Instant.parse("2026-03-02T10:05:00Z"));
    }
}
