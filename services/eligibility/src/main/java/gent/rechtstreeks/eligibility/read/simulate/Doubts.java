package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.Unverified;
import gent.rechtstreeks.eligibility.simulate.Prospect;
import gent.rechtstreeks.eligibility.simulate.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of a right nobody has confirmed. */
final class Doubts {

    private static final String AMOUNT_UNVERIFIED = "amount-unverified";

    private Doubts() {}

    static List<Unverified> of(Prospect prospect, LocalDate today) {
        List<Unverified> marks = new ArrayList<>();
        LegalBasis basis = prospect.card().legalBasis();
        if (basis == null || !basis.isKnownToHoldOn(today)) {
            marks.add(Unverified.REGULATION);
        }
        if (Stream.of(prospect.now(), prospect.after()).anyMatch(Doubts::restsOnSoftNumbers)) {
            marks.add(Unverified.NUMBERS);
        }
        if (!prospect.card().unverified().isEmpty()) {
            marks.add(Unverified.CONTENT);
        }
        return marks;
    }

    /** Or on none, as none was found for that day. */
    private static boolean restsOnSoftNumbers(State state) {
        return state.answers().stream()
                .anyMatch(answer -> answer.outcome().reasons().contains(AMOUNT_UNVERIFIED)
                        || answer.parameters().stream().anyMatch(number -> !number.isFirm()));
    }
}
