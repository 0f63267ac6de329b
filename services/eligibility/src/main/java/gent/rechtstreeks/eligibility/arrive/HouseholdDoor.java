package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Relation;
import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.LifeEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The household snapshots of a life event, from wire to record. */
final class HouseholdDoor {

    private static final Pattern NIS_CODE = Pattern.compile("\\d{5}");

    private HouseholdDoor() {}

    static List<Household> read(LifeEvent wire) {
        return wire.getHouseholds().stream()
                .map(household -> household(household, wire.getRipenedAt()))
                .toList();
    }

    static boolean isDeceased(UUID resident, List<Household> households) {
        return shown(resident, households).anyMatch(Member::deceased);
    }

    /** The resident as the snapshots show it. */
    static Stream<Member> shown(UUID resident, List<Household> households) {
        return households.stream()
                .flatMap(household -> household.members().stream())
                .filter(member -> member.residentId().equals(resident));
    }

    private static Household household(gent.rechtstreeks.lifeevents.Household wire, Instant readAt) {
        if (wire.getVersion() < 1) {
            throw new BadMessage("a household snapshot with a version below 1");
        }
        return new Household(
                wire.getHouseholdId(),
                wire.getVersion(),
                wire.getReferencePerson(),
                wire.getMembers().stream().map(HouseholdDoor::member).toList(),
                zone(wire.getZone()),
                readAt);
    }

    private static Member member(gent.rechtstreeks.lifeevents.Member wire) {
        return new Member(
                wire.getResidentId(),
                Relation.valueOf(wire.getRelation().name()),
                wire.getBornOn(),
                wire.getLegalRepresentative(),
                wire.getDeceased());
    }

    /** None for a protected address. */
    static Zone zone(gent.rechtstreeks.lifeevents.Zone wire) {
        if (wire == null) {
            return null;
        }
        if (!NIS_CODE.matcher(wire.getMunicipality()).matches()) {
            throw new BadMessage("a municipality that is no NIS code");
        }
        return new Zone(wire.getMunicipality(), wire.getPostalCode());
    }
}
