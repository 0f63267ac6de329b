package gent.rechtstreeks.evaluator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The dated numbers of one right.
 *
 * @param scales how many decimals each has at most, by its name
 * @param periods what each is in every period in which none changes; a name may be absent where the table has no row
 */
public record ParameterSpace(Map<String, Integer> scales, List<Map<String, BigDecimal>> periods) {

    public ParameterSpace {
        scales = Map.copyOf(scales);
        periods = List.copyOf(periods);
    }

    public static ParameterSpace none() {
        return new ParameterSpace(Map.of(), List.of());
    }
}
