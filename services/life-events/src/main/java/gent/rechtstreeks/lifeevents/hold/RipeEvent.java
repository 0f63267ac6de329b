package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An event without anything that identifies a person: what the other services get to know. */
public sealed interface RipeEvent permits RipeBirth, RipeMove, RipeDeath, RipeMerge {

    /** The version that ripened. */
    RegisterEvent event();

    /** The household that it is about. */
    UUID householdId();

    /** The residents that it names. */
    List<UUID> residentIds();

    /** Those whom it concerns themselves, who may read of it. */
    Set<UUID> concerned();

    /** Every household that it touches, as the register shows them now. */
    List<Household> households();

    /** The same event, which also tells of these households. */
    RipeEvent tellingAlso(List<Household> others);

    /** What it touches, and the household that it is about when none of its people live there any more. */
    static List<Household> touching(List<Household> touched, Household about) {
        return Stream.concat(touched.stream(), Stream.of(about)).distinct().toList();
    }
}
