package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.util.List;

/** Situations for the pages of the rules that only births set off. */
final class BirthExamples {

    private BirthExamples() {}

    static List<Example> declaration() {
        return List.of(
                new Example("notified, born on Monday 2 March 2026", ABirth.notified()),
                new Example("notified, born on Friday 6 March 2026", notified("2026-03-06")),
                new Example("notified, born on 22 March 2026: day 15 is Easter Monday", notified("2026-03-22")),
                new Example("registered", ABirth.registered()),
                new Example("a stillbirth is notified", ABirth.notified().stillborn()),
                new Example(
                        "the child died before it was declared",
                        ABirth.notified().childDeceased()));
    }

    static List<Example> grant() {
        return List.of(
                new Example("born on 31 August 2025", registered("2025-08-31")),
                new Example("born on 1 September 2025", registered("2025-09-01")),
                new Example("born on 1 September 2026", registered("2026-09-01")),
                new Example(
                        "protected address",
                        ABirth.registered().in(AHousehold.of(2).nowhereKnown())),
                new Example(
                        "domicile in Brussels",
                        ABirth.registered().in(AHousehold.of(2).in(new Zone("21004", "1000")))),
                new Example("a stillbirth", ABirth.registered().stillborn()),
                new Example("the child died", ABirth.registered().childDeceased()));
    }

    private static ABirth notified(String day) {
        return ABirth.notified().on(day);
    }

    private static ABirth registered(String day) {
        return ABirth.registered().on(day);
    }
}
