package gent.rechtstreeks.portal.ask;

import java.util.List;
import java.util.Map;

/**
 * What somebody imagines. What is null is unknown, or does not change.
 *
 * @param known null for a resident, whom the service knows
 */
public record WhatIf(boolean forMe, Known known, Changes changes) {

    /** How things are now, as somebody says. */
    public record Known(
            Integer householdSize,
            List<String> children,
            String postalCode,
            Long incomeCents,
            Map<String, Boolean> facts) {}

    /** What would change. */
    public record Changes(Child child, Move move, Income income) {}

    /** Another child. */
    public record Child(String month) {}

    /** Another home. */
    public record Move(String postalCode, String month) {}

    /** Another income, counted by the year. */
    public record Income(Long cents, String month) {}
}
