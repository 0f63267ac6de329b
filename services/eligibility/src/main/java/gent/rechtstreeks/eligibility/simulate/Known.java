package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Zone;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What somebody says of a household that nobody knows. What is null is unknown.
 *
 * @param size how many live there, children included
 * @param children in which months they were born
 * @param incomeCents of all of them together, by the year
 * @param facts yes or no, by kebab name
 */
public record Known(Integer size, List<YearMonth> children, Zone zone, Long incomeCents, Map<String, Boolean> facts) {}
