package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which amount goes with how many dependants. */
final class WasteBagAmounts {

    private static final String SINGLE = "ivago.bedrag_alleenstaande";
    private static final String ONE = "ivago.bedrag_1_ten_laste";
    private static final String TWO = "ivago.bedrag_2_ten_laste";
    private static final String THREE_OR_FOUR = "ivago.bedrag_3_4_ten_laste";
    private static final String FIVE_OR_MORE = "ivago.bedrag_max";
    static final List<String> NAMES = List.of(SINGLE, ONE, TWO, THREE_OR_FOUR, FIVE_OR_MORE);

    private final Parameters parameters;

    WasteBagAmounts(Parameters parameters) {
        this.parameters = parameters;
    }

    Optional<Parameter> forDependants(int dependants, LocalDate day) {
        return parameters.on(tier(dependants), day);
    }

    private static String tier(int dependants) {
        return switch (dependants) {
            case 0 -> SINGLE;
            case 1 -> ONE;
            case 2 -> TWO;
            case 3, 4 -> THREE_OR_FOUR;
            default -> FIVE_OR_MORE;
        };
    }
}
