package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.ADay;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.AMove;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.util.List;

/** Situations for the page of the waste bags, after births and after moves. */
final class WasteBagsExamples {

    private WasteBagsExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("couple with their first child, nothing known", ABirth.registered()),
                new Example("the same, one has it", ABirth.registered().knowing(AFact.yes(BRAM))),
                new Example("the same, one has it not", ABirth.registered().knowing(AFact.no(ANNA))),
                new Example("the same, neither has it", ABirth.registered().knowing(AFact.no(ANNA), AFact.no(BRAM))),
                new Example(
                        "the same, one has it not, no data on the other",
                        ABirth.registered().answered(AFact.no(ANNA), AFact.without(BRAM, Fact.State.NO_DATA))),
                new Example(
                        "the same, no data on one, the other may not be asked",
                        ABirth.registered()
                                .answered(
                                        AFact.without(ANNA, Fact.State.NO_DATA),
                                        AFact.without(BRAM, Fact.State.NOT_ALLOWED))),
                new Example(
                        "single parent with it, first child",
                        ABirth.registered()
                                .in(AHousehold.of(1).andChildren(1).inGhent())
                                .knowing(AFact.yes(ANNA))),
                new Example(
                        "couple, one has it, fourth child",
                        ABirth.registered()
                                .in(AHousehold.of(2).andChildren(4).inGhent())
                                .knowing(AFact.yes(ANNA))),
                new Example(
                        "one has it, protected address",
                        ABirth.registered().in(AHousehold.of(2).nowhereKnown()).knowing(AFact.yes(ANNA))),
                new Example(
                        "domicile in another municipality",
                        ABirth.registered().in(AHousehold.of(2).in(new Zone("44083", "9800")))),
                new Example("couple moved inside Ghent, nothing known", AMove.confirmed()),
                new Example("the same, one has it", AMove.confirmed().knowing(AFact.yes(BRAM))),
                new Example(
                        "couple left the country",
                        AMove.confirmed().abroad().in(AHousehold.of(2).nowhereKnown())),
                new Example(
                        "a new year, one had it until the last day of the old one",
                        ADay.newYear(2027).knowing(AFact.yes(BRAM))),
                new Example(
                        "the same, and has it in the new year too",
                        ADay.newYear(2027).knowing(AFact.known(BRAM, true, "2026-01-01", "2028-01-01"))),
                new Example(
                        "a new year, the couple had left the country",
                        ADay.newYear(2027).abroad()));
    }
}
