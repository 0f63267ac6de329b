package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Parameter;
import java.util.List;

/** What stands between "without asking" and a grant: the machine grants only by what somebody verified or stands by. */
final class SignOffWords {

    private SignOffWords() {}

    /** Empty for what the machine never grants, and for what it may grant at once. */
    static String of(RightCard card, RuleOutline outline, List<Parameter> rows) {
        if (card.mode() != Mode.GRANT || outline.decidesAnAmount() && isFirm(card.legalBasis(), rows)) {
            return "";
        }
        return outline.decidesAnAmount()
                ? "the city must sign this right off, because what it rests on is not verified; until then a person decides on each case"
                : "no amount is known, so a person decides on each case, also when the city has signed this right off";
    }

    private static boolean isFirm(LegalBasis basis, List<Parameter> rows) {
        return basis.verified() && basis.validFrom() != null && rows.stream().allMatch(Parameter::isFirm);
    }
}
