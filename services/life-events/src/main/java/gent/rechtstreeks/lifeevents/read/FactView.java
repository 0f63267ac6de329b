package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Money;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.FactKind;
import gent.rechtstreeks.lifeevents.facts.FactState;
import gent.rechtstreeks.lifeevents.facts.FactValue;
import gent.rechtstreeks.lifeevents.facts.OwnFact;
import gent.rechtstreeks.lifeevents.facts.OwnFact.Obtained;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that is known of a resident, as they read it.
 *
 * @param type what its value is; null for a fact that is declared no more
 * @param state known, or that the source has no data
 * @param value as text; null unless known
 * @param money the value of an amount; null of any other
 * @param obtainedFor for which rights, and on which ground
 */
record FactView(
        String fact,
        String label,
        FactKind type,
        FactState state,
        String value,
        Money money,
        boolean selfDeclared,
        String source,
        Instant asOf,
        LocalDate validFrom,
        LocalDate validUntil,
        List<Obtained> obtainedFor) {

    static FactView of(OwnFact own, String label, FactKind type) {
        Fact word = own.word();
        FactValue value = word.value();
        boolean isAmount = value != null && value.kind() == FactKind.AMOUNT;
        return new FactView(
                word.fact(),
                label,
                type,
                word.state(),
                value == null ? null : value.text(),
                isAmount ? Money.euro(value.cents()) : null,
                word.isDeclared(),
                word.source(),
                word.asOf(),
                own.from(),
                own.until(),
                own.obtained());
    }

    @Override
    public String toString() {
        return "FactView[hidden]";
    }
}
