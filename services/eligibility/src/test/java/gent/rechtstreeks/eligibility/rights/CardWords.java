package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.Map;
import java.util.stream.Collectors;

/** What the codes of a card mean to a reader. */
final class CardWords {

    static final Map<Mode, String> MODES = Map.of(
            Mode.GRANT, "given without anybody asking for it",
            Mode.PROPOSE, "an application is offered, filled in as far as the facts go",
            Mode.INFORM, "the resident is told of it, and what to do for it",
            Mode.REMIND, "the resident is reminded of what must be done",
            Mode.ASSIST, "a person looks");

    static final Map<Trigger, String> TRIGGERS = Map.of(
            Trigger.BIRTH_NOTIFIED, "the hospital notifies a live birth",
            Trigger.BIRTH_REGISTERED, "a live birth is registered",
            Trigger.STILLBIRTH_NOTIFIED, "the hospital notifies a stillbirth",
            Trigger.STILLBIRTH_REGISTERED, "a stillbirth is registered",
            Trigger.MOVE_ANNOUNCED, "a move is announced",
            Trigger.MOVE_DECLARED, "a move is declared",
            Trigger.MOVE_CONFIRMED, "a move is confirmed",
            Trigger.NEW_YEAR, "a new year begins",
            Trigger.AWARD_YEAR, "an award year begins on 1 September",
            Trigger.CHILD_BIRTHDAY, "a child has its birthday");

    static final Map<SubjectKind, String> SUBJECTS = Map.of(
            SubjectKind.HOUSEHOLD, "the household",
            SubjectKind.CHILD, "the child",
            SubjectKind.EACH_CHILD, "each child in the household",
            SubjectKind.DECLARANT, "whoever declares the move",
            SubjectKind.EACH_ADULT, "each adult in the household");

    static final Map<Addressees, String> ADDRESSEES = Map.of(
            Addressees.PARENTS_IN_CHARGE, "the parents with parental authority",
            Addressees.ADULT_MOVERS, "the adults who move",
            Addressees.REFERENCE_PERSON, "the reference person of the household",
            Addressees.ADULTS, "the adults of the household");

    private static final Map<PeriodRule.Kind, String> PERIODS = Map.of(
            PeriodRule.Kind.FROM_THE_DAY, "from the day of the event on",
            PeriodRule.Kind.FROM_THE_FIRST_OF_THE_MONTH, "from the first day of the month of the event on",
            PeriodRule.Kind.FROM_THE_FIRST_OF_NEXT_MONTH, "from the first day of the next month on",
            PeriodRule.Kind.CALENDAR_YEAR, "the calendar year of the event",
            PeriodRule.Kind.AWARD_YEAR, "the award year of the event, from 1 September to 31 August",
            PeriodRule.Kind.MONTHS, "%d months from the day of the event");

    private CardWords() {}

    static String triggers(RightCard card) {
        return card.triggers().stream().sorted().map(TRIGGERS::get).collect(Collectors.joining("; "));
    }

    static String period(PeriodRule period) {
        return PERIODS.get(period.kind()).formatted(period.months());
    }

    static String legalBasis(LegalBasis basis) {
        return "%s (the reference %s; %s; %s)"
                .formatted(
                        basis.regulation(),
                        basis.verified() ? "was seen in a public source" : "is not verified",
                        basis.validFrom() == null
                                ? "its first day was not found"
                                : "from " + DayWords.of(basis.validFrom()),
                        basis.validUntil() == null
                                ? "no end is known"
                                : "until " + DayWords.lastBefore(basis.validUntil()));
    }

    static String remedy(Remedy remedy) {
        if (!remedy.isVerified()) {
            return "not verified; who wants to object asks " + remedy.contact();
        }
        String term = remedy.termDays() == null
                ? "what is known of the term stands under [what is unverified](#what-is-unverified)"
                : "within %d days".formatted(remedy.termDays());
        String contact = remedy.contact() == null ? "" : "; " + remedy.contact() + " helps";
        return "%s; %s; %s%s".formatted(remedy.body(), term, suspends(remedy), contact);
    }

    private static String suspends(Remedy remedy) {
        return switch (remedy.suspends()) {
            case null -> "whether the decision waits for it is not verified";
            case Boolean waits -> waits ? "the decision waits for it" : "the decision does not wait for it";
        };
    }

    static String source(FactDeclaration fact) {
        return fact.source().replace('-', ' ');
    }

    static String comes(FactDeclaration fact) {
        return switch (fact.comes()) {
            case WITH_EVENT -> "with the life event";
            case ASKED -> "asked of the source";
            case DECLARED ->
                fact.isOfAChild() ? "told for the child, which cannot be done here yet" : "told by the resident";
        };
    }

    static String counts(DaysThatCount days) {
        return switch (days) {
            case ON_THE_DAY -> "";
            case FIRST_DAY_OF_THE_YEAR -> "; as it was on 1 January of the year";
            case ANY_DAY_OF_THE_YEAR -> "; a yes on any day of the year counts";
        };
    }
}
