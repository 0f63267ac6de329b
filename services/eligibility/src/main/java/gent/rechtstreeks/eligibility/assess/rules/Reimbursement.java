package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Ternary;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who of a household has the increased reimbursement in the calendar year of the event, as far as the source said. */
record Reimbursement(List<Answer> answers) {

    /** What is known of one member; no fact when the source said nothing that holds for that year. */
    record Answer(UUID member, Optional<Fact> fact) {

        Ternary value() {
            return Ternary.ofNullable(fact.map(Reimbursement::isYes).orElse(null));
        }
    }

    static Reimbursement in(Situation situation) {
        return new Reimbursement(situation.household().living().stream()
                .filter(member -> isAsked(member, situation.household(), situation.day()))
                .map(member -> new Answer(member.residentId(), factOf(member, situation)))
                .toList());
    }

    /** Unknown when there is nobody to ask: who left has not said no. */
    Ternary any() {
        return isOfNobody()
                ? Ternary.UNKNOWN
                : Ternary.any(answers.stream().map(Answer::value).toList());
    }

    /** Whether nobody who could be asked lives there any more. */
    boolean isOfNobody() {
        return answers.isEmpty();
    }

    List<MissingFact> missing() {
        if (any() == Ternary.TRUE) {
            return List.of();
        }
        return answers.stream()
                .filter(answer -> answer.value() == Ternary.UNKNOWN)
                .map(answer -> FactName.INCREASED_REIMBURSEMENT.missingOf(answer.member()))
                .toList();
    }

    List<UsedFact> known() {
        return answers.stream()
                .flatMap(answer -> answer.fact().stream())
                .map(Fact::used)
                .toList();
    }

    /** One yes is enough: nobody's no is told with it. */
    List<UsedFact> thatSettlesIt() {
        return answers.stream()
                .filter(answer -> answer.value() == Ternary.TRUE)
                .flatMap(answer -> answer.fact().stream())
                .map(Fact::used)
                .toList();
    }

    /** A minor who is the reference person is asked too: otherwise a household of minors would never have the right. */
    private static boolean isAsked(Member member, Household household, LocalDate day) {
        return member.isAdultOn(day) || member.residentId().equals(household.referencePerson());
    }

    /** A yes on any day of the year, else what was said of the day itself. */
    private static Optional<Fact> factOf(Member member, Situation situation) {
        UUID resident = member.residentId();
        Period year = Period.calendarYearOf(situation.day());
        return situation.facts().authentic(resident, FactName.INCREASED_REIMBURSEMENT, year).stream()
                .filter(Reimbursement::isYes)
                .findFirst()
                .or(() -> situation.facts().authentic(resident, FactName.INCREASED_REIMBURSEMENT, situation.day()));
    }

    private static boolean isYes(Fact fact) {
        return Boolean.parseBoolean(fact.value());
    }
}
