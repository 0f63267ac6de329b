package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.Unverified;
import gent.rechtstreeks.eligibility.simulate.Prospect;
import gent.rechtstreeks.eligibility.simulate.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of a right was not read in any source: the same that the catalogue marks. */
final class Doubts {

    private static final String AMOUNT_UNVERIFIED = "amount-unverified";

    private Doubts() {}

    static List<Unverified> of(Prospect prospect) {
        List<Unverified> marks = new ArrayList<>();
        if (!prospect.card().legalBasis().verified()) {
            marks.add(Unverified.REGULATION);
        }
        if (Stream.of(prospect.now(), prospect.after()).anyMatch(Doubts::restsOnUnreadNumbers)) {
            marks.add(Unverified.NUMBERS);
        }
        return marks;
    }

    /** Or on none, as none was found for that day. */
    private static boolean restsOnUnreadNumbers(State state) {
        return state.answers().stream()
                .anyMatch(answer -> answer.outcome().reasons().contains(AMOUNT_UNVERIFIED)
                        || answer.parameters().stream().anyMatch(Doubts::isUnread));
    }

    private static boolean isUnread(Parameter number) {
        return number.verification() == Verification.UNVERIFIED || number.verification() == Verification.DEMONSTRATION;
    }
}
