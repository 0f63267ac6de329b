package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.Domicile;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The facts that came with the event, as an explanation shows them. */
final class EventFacts {

    private static final String BIRTH_REGISTER = "birth-register";
    private static final String POPULATION_REGISTER = "population-register";
    private static final String CALENDAR = "calendar";

    private EventFacts() {}

    static List<UsedFact> of(LifeEvent event) {
        return switch (event) {
            case Birth birth ->
                List.of(
                        fact("birth-date", birth.bornOn(), BIRTH_REGISTER, birth),
                        fact("birth-stage", birth.stage(), BIRTH_REGISTER, birth),
                        fact("birth-outcome", birth.live() ? "LIVE" : "STILLBORN", BIRTH_REGISTER, birth));
            case Move move ->
                List.of(
                        fact("move-date", move.effectiveOn(), POPULATION_REGISTER, move),
                        fact("move-stage", move.stage(), POPULATION_REGISTER, move));
            case DayCame came ->
                List.of(
                        fact("due-date", came.day(), CALENDAR, came),
                        fact("due-date-kind", came.date().kind(), CALENDAR, came));
        };
    }

    /** The birth and that the child has died; only for rights of the child itself, nobody else's mentions it. */
    static List<UsedFact> withChild(Birth birth) {
        List<UsedFact> facts = new ArrayList<>(of(birth));
        if (birth.childDeceased()) {
            facts.add(fact("child-deceased", true, POPULATION_REGISTER, birth));
        }
        return facts;
    }

    /** Where a move goes, as far as that is known: what whoever moves can hand in. */
    static List<UsedFact> destination(Move move) {
        return move.to() == null
                ? List.of()
                : List.of(fact("postal-code", move.to().postalCode(), POPULATION_REGISTER, move));
    }

    /** As far as it is known. Of a child's right it is told as a fact of each parent who lives there. */
    static List<UsedFact> domicileFor(Situation situation, About about) {
        if (situation.household().zone() == null) {
            return List.of();
        }
        return situation.isNewborn(about.subject())
                ? domicileOfParents(situation)
                : List.of(domicileOf(null, situation.household()));
    }

    /** A parent who lives there may read it as an own fact, a parent who lives elsewhere may not. */
    private static List<UsedFact> domicileOfParents(Situation situation) {
        List<UUID> atHome = situation.birth().parentsInChargeIn(situation.household());
        return atHome.isEmpty()
                ? List.of(domicileOf(null, situation.household()))
                : atHome.stream()
                        .map(parent -> domicileOf(parent, situation.household()))
                        .toList();
    }

    private static UsedFact domicileOf(UUID resident, Household household) {
        String municipality = household.zone().municipality();
        return new UsedFact(resident, Domicile.FACT, municipality, POPULATION_REGISTER, household.asOf(), null);
    }

    static UsedFact size(Household household) {
        return UsedFact.ofEvent("household-size", household.living().size(), POPULATION_REGISTER, household.asOf());
    }

    private static UsedFact fact(String name, Object value, String register, LifeEvent event) {
        return UsedFact.ofEvent(name, value, register, event.recordedAt());
    }
}
