package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import gent.rechtstreeks.eligibility.rights.Paid;
import gent.rechtstreeks.eligibility.rights.Right;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.eligibility.rights.RuleOutline;
import gent.rechtstreeks.eligibility.rights.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a right comes up: whenever one looks, for a whole year with the new year, or with something that happens.
 *
 * @param whenever what to set its rules off with on any day; null when it comes with something that happens
 * @param ofTheHome whether its rules look at where the household lives
 * @param had the fact that says that it is had already
 */
record Approach(RightCard card, Trigger whenever, boolean ofTheHome, Optional<String> had) {

    private static final Set<SubjectKind> ON_ANY_DAY =
            Set.of(SubjectKind.HOUSEHOLD, SubjectKind.EACH_CHILD, SubjectKind.EACH_ADULT);

    /** The event that says least comes first: it must not add what is not so. */
    private static final List<Trigger> SAYING_LEAST =
            List.of(Trigger.NEW_YEAR, Trigger.AWARD_YEAR, Trigger.MOVE_CONFIRMED, Trigger.BIRTH_REGISTERED);

    private static final String DAY = "date";

    static Approach of(Right right, FactDeclarations declared) {
        RightCard card = right.card();
        List<FactDeclaration> facts = RuleOutline.of(right, declared).facts();
        boolean onAnyDay = ON_ANY_DAY.contains(card.subject()) && facts.stream().noneMatch(Approach::isOfAnEvent);
        return new Approach(
                card,
                onAnyDay ? firstOf(SAYING_LEAST, card).orElse(null) : null,
                facts.stream().anyMatch(fact -> Words.isOfTheHome(fact.name())),
                Optional.ofNullable(card.alreadyHas())
                        .flatMap(field -> declared.withField(Of.PERSON, field))
                        .map(FactDeclaration::name));
    }

    boolean isWhenever() {
        return whenever != null;
    }

    /** What to look at it with in each month; empty when that is no use. */
    Optional<Trigger> inEachMonth() {
        return isYearly() ? Optional.empty() : Optional.ofNullable(whenever);
    }

    /** What to look at it with in each year; empty when it may become another one within the year. */
    Optional<Trigger> inEachYear() {
        return isYearly() ? Optional.of(whenever) : Optional.empty();
    }

    /** What nothing but the new year brings up is settled by it: what happens later in the year counts for the next one. */
    private boolean isYearly() {
        return isWhenever() && card.triggers().equals(Set.of(Trigger.NEW_YEAR));
    }

    /** At which stage it comes up with something that happens; empty when it does not. */
    Optional<Trigger> with(Happening.Kind happening) {
        return isWhenever() ? Optional.empty() : firstOf(happening.stages(), card);
    }

    /** At which stage to ask it again of what happened, once the household lives elsewhere; empty when that is no matter. */
    Optional<Trigger> afterAMove(Happening.Kind happened) {
        return ofTheHome && !isPaidOnce() ? with(happened) : Optional.empty();
    }

    /** At which stage to ask it of the birth of a child who is there already: only what is paid each month goes on. */
    Optional<Trigger> goingOn() {
        return card.paid() == Paid.MONTHLY ? with(Happening.Kind.BIRTH) : Optional.empty();
    }

    boolean isPaidOnce() {
        return card.paid() == Paid.ONCE;
    }

    private static Optional<Trigger> firstOf(List<Trigger> order, RightCard card) {
        return order.stream().filter(card.triggers()::contains).findFirst();
    }

    private static boolean isOfAnEvent(FactDeclaration fact) {
        return fact.isOf(Of.EVENT) && !fact.name().equals(DAY);
    }
}
