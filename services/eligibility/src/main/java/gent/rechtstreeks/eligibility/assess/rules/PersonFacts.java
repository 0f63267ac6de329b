package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.KnownFacts;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.rights.DaysThatCount;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Comes;
import gent.rechtstreeks.eligibility.rights.Grounds;
import gent.rechtstreeks.eligibility.rights.RightCard;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What sources and residents said of a person, as far as a right may use it.
 *
 * @param known what was said, of those who became somebody else under the ids that stand
 */
record PersonFacts(RightCard card, Grounds grounds, Situation situation, KnownFacts known) {

    private static final String RESIDENT = "resident";

    static PersonFacts of(RightCard card, Grounds grounds, Situation situation) {
        return new PersonFacts(card, grounds, situation, situation.facts());
    }

    /**
     * The word that counts; empty when nobody said anything that the right may use. Before the machine grants it waits for the
     * source that may be asked, whatever the resident says.
     */
    Optional<Fact> word(UUID person, FactDeclaration fact) {
        if (fact.comes() == Comes.DECLARED) {
            return known.declared(person, fact.name(), dayOf(fact));
        }
        Optional<Fact> authentic = mayUse(fact) ? authentic(person, fact) : Optional.empty();
        return mayUse(fact) && card.mode() == Mode.GRANT
                ? authentic
                : authentic.or(() -> known.declared(person, fact.name(), dayOf(fact)));
    }

    /** What no source may be asked for this right, only the resident can say. */
    MissingFact missing(UUID person, FactDeclaration fact) {
        boolean onTheDay = dayOf(fact).equals(situation.day());
        return new MissingFact(
                person, fact.name(), mayUse(fact) ? fact.source() : RESIDENT, onTheDay ? null : dayOf(fact));
    }

    /** As rules take it; empty for a text of another type, such as one of before the fact was declared as it is now. */
    static Optional<Object> value(Fact word, FactDeclaration fact) {
        String text = word.value();
        try {
            return switch (fact.type()) {
                case BOOLEAN ->
                    text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
                case DATE -> Optional.of(LocalDate.parse(text));
                case CODE -> fact.codes().contains(text) ? Optional.of(text) : Optional.empty();
                case NUMBER -> Optional.of(new BigDecimal(text).movePointLeft(fact.isMoney() ? 2 : 0));
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What is processed today needs a ground that holds today, whatever day it is about. */
    private boolean mayUse(FactDeclaration fact) {
        return grounds.allow(fact.name(), card.right(), situation.usedOn());
    }

    private LocalDate dayOf(FactDeclaration fact) {
        boolean newYear = card.countsOf(fact.name()) == DaysThatCount.FIRST_DAY_OF_THE_YEAR;
        return newYear ? situation.day().withDayOfYear(1) : situation.day();
    }

    /** By the days that the card names, else on the day itself. */
    private Optional<Fact> authentic(UUID person, FactDeclaration fact) {
        Optional<Fact> onTheDay = known.authentic(person, fact.name(), dayOf(fact));
        if (card.countsOf(fact.name()) != DaysThatCount.ANY_DAY_OF_THE_YEAR) {
            return onTheDay;
        }
        return known.authentic(person, fact.name(), Period.calendarYearOf(situation.day())).stream()
                .filter(word -> Boolean.parseBoolean(word.value()))
                .findFirst()
                .or(() -> onTheDay);
    }
}
