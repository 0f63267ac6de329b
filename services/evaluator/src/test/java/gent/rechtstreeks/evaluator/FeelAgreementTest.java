package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.evaluator.Trial.Loaded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.parser.feel11.profiles.KieExtendedFEELProfile;

/** Every kind of expression, for many values, as KIE's FEEL works it out. */
class FeelAgreementTest {

    private static final FEEL KIE = org.kie.dmn.feel.lang.impl.FEELBuilder.builder()
            .withProfiles(List.of(new KieExtendedFEELProfile()))
            .withFEELDialect(FEELDialect.FEEL)
            .build();

    private static final List<String> AMOUNTS = List.of(
            "0.00", "0.01", "999.99", "1000.00", "1000.01", "-1000.00", "2.50", "3.35", "-2.50", "-3.35", "1000000.05");
    private static final List<String> DAYS = List.of(
            "2024-02-29",
            "2024-02-28",
            "2024-03-01",
            "2023-02-28",
            "2025-01-31",
            "2024-12-31",
            "2025-05-31",
            "2019-01-01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "household.income < 1000",
                "household.income <= 1000.00",
                "household.income > 999.995",
                "household.income >= 1000",
                "household.income = 1000",
                "household.income != 1000",
                "household.income between 0.01 and 1000",
                "household.income in [0.01..1000)",
                "household.income in (0.01..1000]",
                "household.income in (<= 0.01, >= 1000.01)",
                "household.income in (0, 1000)",
                "household.income + household.size * 2.5 > 1000",
                "household.income - household.size < 999",
                "-household.income > 5",
                "household.income * household.size >= 3000",
                "abs(household.income) = 1000",
                "decimal(household.income / 7, 2) = 142.86",
                "decimal(household.income / 2, 1) = 1.2",
                "decimal(household.income, 1) = 3.4",
                "decimal(household.income, 0) = 2",
                "round half up(household.income / 2, 2) = 1.68",
                "round half up(household.income * 3 / 4, 1) > 750",
                "round half down(household.income / 2, 2) = 1.67",
                "round up(household.income / 3, 2) = 333.34",
                "round down(household.income / 3, 2) = 333.33",
                "floor(household.income / 3) = 333",
                "ceiling(household.income / 3) = -333",
                "floor(household.income / 3) < -333",
                "round up(household.income / 3 + 1 / household.size, 2) > 1",
                "round half up(household.income / household.size - 1 / 3, 2) > 1",
                "min(household.income, 1000) = 1000",
                "max(household.income, 1000, household.size) > 1000",
                "sum(household.income, household.size) > 1000",
                "if household.income > 1000 then household.size = 3 else household.size = 1",
                "round half up(household.income, 0) = -3",
                "round half down(household.income, 0) = -2",
                "round half up(household.income, 1) = -3.4",
                "round half down(household.income, 1) = -3.3",
                "decimal(household.income, 0) = -2",
                "decimal(household.income, 1) = -3.4",
                "floor(household.income) = -3",
                "ceiling(household.income) = -2",
                "round up(household.income, 0) = -3",
                "round down(household.income, 1) = -3.3",
                "round half up(household.income / 2.5, 2) = 400",
                "round half up(household.size + household.income / 3, 2) > 334",
                "decimal(household.income / 7, 6) = 142.857143",
                "household.income > 999.990001",
                "household.income * 1.2345 >= 1234.5",
                "sum([household.income, household.size]) > 1000",
                "list contains([], household.size)",
                "list contains([1, 3], household.size)",
                "not(household.size = 3) or household.income < 0",
                "household.size in (1, 3) and household.income > 0"
            })
    void numbers(String expression) {
        Loaded rule = Trial.load(DmnText.deciding(expression), ParameterSpace.none());
        for (String amount : AMOUNTS) {
            for (int size : List.of(1, 2, 3, 7)) {
                agree(
                        rule,
                        expression,
                        Map.of("income", new BigDecimal(amount), "size", BigDecimal.valueOf(size)),
                        Map.of());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "household.since < event.date",
                "household.since + duration(\"P1M\") <= event.date",
                "household.since - duration(\"P1M\") >= event.date",
                "household.since + duration(\"P1Y\") = event.date",
                "household.since + @\"P15D\" > event.date",
                "household.since - @\"P1D\" = event.date",
                "household.since + duration(\"P1Y1M\") > event.date",
                "event.date - household.since > duration(\"P28D\")",
                "household.since.year = 2024",
                "household.since.month >= 3",
                "household.since.day = 31",
                "household.since >= date(\"2024-02-29\")",
                "household.since in [@\"2024-02-28\"..@\"2024-03-01\")",
                "years and months duration(household.since, event.date) >= duration(\"P1Y\")",
                "years and months duration(household.since, event.date) < duration(\"P1M\")",
                "years and months duration(household.since, event.date) = duration(\"P0M\")",
                "household.since + (duration(\"P1Y\") + duration(\"P1M\")) > event.date",
                "household.since + (duration(\"P1Y\") - duration(\"P1M\")) > event.date",
                "household.since + (@\"P20D\" + @\"P11D\") > event.date",
                "household.since + (@\"P31D\" - @\"P1D\") = event.date",
                "min(household.since, event.date) = event.date",
                "household.since + duration(\"P5Y\") - duration(\"P1D\") >= event.date"
            })
    void days(String expression) {
        Loaded rule = Trial.load(DmnText.deciding(expression), ParameterSpace.none());
        for (String since : DAYS) {
            for (String date : DAYS) {
                agree(rule, expression, Map.of("since", LocalDate.parse(since)), Map.of("date", LocalDate.parse(date)));
            }
        }
    }

    private static void agree(
            Loaded rule, String expression, Map<String, Object> household, Map<String, Object> event) {
        Trial trial = new Trial();
        household.forEach((field, value) -> trial.and("household." + field, value));
        event.forEach((field, value) -> trial.and("event." + field, value));
        Object theirs = KIE.evaluate(expression, Map.of("household", household, "event", event));
        assertThat(trial.ask(rule).eligible())
                .as("%s with %s %s", expression, household, event)
                .isEqualTo(theirs == null ? Truth.UNKNOWN : (Boolean) theirs ? Truth.YES : Truth.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(members) = 3",
                "count(members[item.adult]) = 2",
                "count(members[not(item.adult)]) >= 1",
                "count(members[item.adult][item.points > 2]) = 1",
                "sum(for m in members return m.income) = 1000",
                "sum(for m in members return if m.adult then m.income else 0) > 1000",
                "sum(members.points) = 6",
                "sum(members.points) + 1 = 6",
                "1 + sum(members.points) != 7",
                "sum(for m in members return round half up(1 / (m.points - 1), 1)) = 1.5",
                "max(for m in members return round half up(1 / (m.points - 3), 1)) != -0.5",
                "min(members[item.adult].points) = 1",
                "min(members.points) = 1",
                "max(for m in members return m.points + 1) = 4",
                "max(members[item.adult].points) = 2",
                "some m in members satisfies m.income < 0 and m.adult",
                "every m in members[item.adult] satisfies m.points >= 1",
                "some m in members satisfies some n in members satisfies m.points = n.points + 2",
                "every m in members satisfies count(members[item.points <= m.points]) >= m.points",
                "list contains(members.work, \"NONE\")",
                "some m in members satisfies m.work in (\"EMPLOYEE\", \"NONE\")",
                "count(members.points) = 3"
            })
    void lists(String expression) {
        for (int shift = 0; shift < 5; shift++) {
            List<Map<String, Object>> members = List.of(
                            member(shift > 0, "999.99", 1, "NONE"),
                            member(shift > 1, "-500.00", 2, "EMPLOYEE"),
                            member(shift != 1, "500.01", 3, "SELF_EMPLOYED"))
                    .subList(0, shift == 4 ? 0 : 3);
            Trial trial = new Trial();
            members.forEach(trial::member);
            Object theirs = KIE.evaluate(expression, Map.of("members", members));
            assertThat(trial.ask(expression).eligible())
                    .as("%s with %s", expression, members)
                    .isEqualTo(theirs == null ? Truth.UNKNOWN : (Boolean) theirs ? Truth.YES : Truth.NO);
        }
    }

    private static Map<String, Object> member(boolean adult, String income, int points, String work) {
        Map<String, Object> member = new HashMap<>();
        member.put("adult", adult);
        member.put("income", new BigDecimal(income));
        member.put("points", BigDecimal.valueOf(points));
        member.put("work", work);
        return member;
    }
}
