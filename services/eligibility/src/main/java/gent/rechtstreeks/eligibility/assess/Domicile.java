package gent.rechtstreeks.eligibility.assess;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where the household that an event is about lives. It comes with the life event and its snapshots or not at all (a
 * protected address): there is no one to ask it of.
 */
public final class Domicile {

    /** Kebab name of the fact. */
    public static final String FACT = "domicile";

    /** Who could say it. */
    public static final String SOURCE = "population-register";

    private Domicile() {}

    /** Whether it has a property. A household that left the country is known to live nowhere here. */
    public static Ternary of(Situation situation, Predicate<Zone> property) {
        Household household = situation.household();
        return household.zone() == null && leftTheCountry(situation.event())
                ? Ternary.FALSE
                : household.domicile(property);
    }

    private static boolean leftTheCountry(LifeEvent event) {
        return event instanceof Move move && move.abroad() || event instanceof DayCame came && came.abroad();
    }

    /** Missing of the reference person, or of whom the event is about when the household has none. */
    public static List<MissingFact> missing(Situation situation) {
        Household household = situation.household();
        return household.referencePerson() == null
                ? situation.event().people().stream().map(Domicile::missingOf).toList()
                : List.of(missingOf(household.referencePerson()));
    }

    public static MissingFact missingOf(UUID resident) {
        return new MissingFact(resident, FACT, SOURCE);
    }
}
