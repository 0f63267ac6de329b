package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions that are no FEEL, that the evaluator does not know, or whose types do not go together. */
class RefusedExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "household.size / 2 > 1; round half up",
                "household.size ** 2 > 1; Powers",
                "household.rooms2 > 1; called rooms2",
                "house.size > 1; Unknown variable",
                "parameters.amount > 1; no parameter amount",
                "members > 1; is a list",
                "some m in members satisfies m; is a whole row",
                "some m in household satisfies true; Nothing is called household",
                "household.size; not alike",
                "household.size = \"BAGS\"; not alike",
                "household.zone = \"SACKS\"; never is SACKS",
                "household.zone < \"BAGS\"; has no order",
                "household.inGhent > true; has no order",
                "household.size = null; null",
                "household.since + 1 > event.date; cannot be added",
                "household.since - household.size > event.date; cannot be taken",
                "household.inGhent * 2 > 1; Only numbers",
                "household.since = date(\"2023-02-29\"); no day",
                "household.since = date(household.zone); not written out",
                "household.since + duration(\"P1M2D\") > event.date; mixes",
                "household.since + duration(\"later\") > event.date; no duration",
                "household.since.week = 1; no week",
                "household.size > 1.1234567; decimals",
                "household.rent * 1.234 * 1.234 > 1; decimals",
                "decimal(household.rent, 7) > 1; decimals",
                "decimal(household.rent, 1.5) > 1; decimals",
                "decimal(household.rent, 99999999999) > 1; decimals",
                "decimal(household.rent) > 1; decimals",
                "decimal(household.inGhent, 2) > 1; Only numbers",
                "round half up(1 / household.size < 1, 2) > 1; Only",
                "household.size > 99999999999999999999; does not fit",
                "household.size > 9999999999999999; too large",
                "string length(household.zone) > 1; not supported",
                "substring(household.zone, 1) = \"B\"; not supported",
                "today() > event.date; not supported",
                "count(household.size) = 1; takes a list",
                "sum() = 1; empty",
                "sum([]) = 1; empty",
                "sum(household.size) = 1; no list",
                "min(household.inGhent, true); no order",
                "max(members.work) = \"NONE\"; order",
                "sum(members.born) > 1; number",
                "sum(for m in members return null) = 1; null",
                "sum(for m in members return if m.adult then 1 else null) = 1; null",
                "(if household.inGhent then true else null) and household.owner; null",
                "not(if household.inGhent then true else null); null",
                "if (if household.inGhent then true else null) then true else false; null",
                "abs(household.since) = household.since; number",
                "abs(household.inGhent); number",
                "list contains(members, 1); list of values",
                "list contains(members.points); takes a list",
                "years and months duration(household.since) > duration(\"P1Y\"); two dates",
                "years and months duration(household.since, if household.owner then event.date else null) >"
                        + " duration(\"P1Y\"); null",
                "not(household.owner, household.inGhent); one value",
                "some m in members, n in members satisfies m.adult; at once",
                "for m in members return m.points; is a list",
                "{a: 1}.a = 1; not supported",
                "function(x) x; not supported",
                "household.size in \"BAGS\"; not alike",
                "if household.inGhent then 1 else \"BAGS\"; not alike",
                "household.size >; no FEEL",
                "household.size > 1 household.size; no FEEL",
                "members[1].adult; not true or false",
                "members[item.points]; not true or false",
                "\"SACKS\" = household.zone; never is SACKS",
                "list contains(members.work, \"STUDENT\"); never is STUDENT",
                "(if household.inGhent then household.zone else \"NONE\") = \"SACKS\"; BAGS or CONTAINER or NONE",
                "(if household.inGhent then 1 else null) + 1 > 2; null",
                "1 + (if household.inGhent then 1 else null) > 2; null",
                "(if household.inGhent then 1 else null) - 1 > 2; null",
                "1 - (if household.inGhent then 1 else null) > 2; null",
                "(if household.inGhent then 1 else null) * 2 > 2; null",
                "abs(if household.inGhent then 1 else null) > 1; null",
                "max(if household.inGhent then 1 else null, 1) > 0; null",
                "max(1, if household.inGhent then 1 else null) > 0; null",
                "round half up(if household.inGhent then 1 else null, 2) > 1; null",
                "household.since + event.date > event.date; cannot be added",
                "household.since + (duration(\"P1M\") + @\"P1D\") > event.date; cannot be added",
                "household.zone + household.zone = household.zone; cannot be added",
                "household.owner - household.owner = household.owner; cannot be taken",
                "years and months duration(household.size, event.date) > duration(\"P1Y\"); two dates",
                "household.inGhent.colour; no colour",
                "household.size > 1e999999999; fit",
                "(1 + ; no FEEL"
            })
    void expressionsThatAreNotSupported(String expression, String says) {
        List<Problem> problems = Trial.refused(DmnText.deciding(expression));
        assertThat(problems).isNotEmpty().first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("trial");
            assertThat(problem.decision()).isIn("eligible", "outcome");
            assertThat(problem.what() + " " + problem.instead()).contains(says);
        });
    }
}
