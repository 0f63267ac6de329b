package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision or a table finds is followed to the fact that is missing. */
class FactMissingBehindADecisionTest {

    @ParameterizedTest
    @CsvSource({"<=, YES", "<, UNKNOWN"})
    void whatADecisionFindsIsFollowedToItsFact(String relation, Truth expected) {
        DmnText dmn = new DmnText()
                .decision("yearly", "household.income * 12")
                .decision("eligible", "yearly %s 12000 or yearly > 12000".formatted(relation));
        assertThat(new Trial().ask(dmn).eligible()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, 1, UNKNOWN", "false, 1, YES", "true, 5, YES"})
    void theResultOfATableIsFollowedToItsFact(boolean owner, BigDecimal size, Truth expected) {
        DmnText dmn = new DmnText()
                .table(
                        "fee",
                        "",
                        "household.owner|household.size",
                        "<output><defaultOutputEntry><text>household.rent</text></defaultOutputEntry></output>",
                        "false | - -> 100",
                        "true | > 4 -> 60")
                .decision("eligible", "fee > 50");
        assertThat(Trial.with("household.owner", owner)
                        .and("household.size", size)
                        .ask(dmn)
                        .eligible())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, , UNKNOWN", "true, 60, YES", "true, 40, NO", "false, , YES"})
    void theResultOfARowMayBeAFact(boolean owner, BigDecimal rent, Truth expected) {
        DmnText dmn = new DmnText()
                .table("fee", "", "household.owner", "<output/>", "false -> 100", "true -> household.rent")
                .decision("eligible", "fee > 50");
        assertThat(Trial.with("household.owner", owner)
                        .and("household.rent", rent)
                        .ask(dmn)
                        .eligible())
                .isEqualTo(expected);
        assertThat(Trial.with("household.owner", owner)
                        .ask(new DmnText()
                                .table(
                                        "fee",
                                        "",
                                        "household.owner",
                                        "<output/>",
                                        "false -> 100",
                                        "true -> household.rent")
                                .decision("eligible", "fee > 50 or fee <= 50"))
                        .eligible())
                .isEqualTo(Truth.YES);
    }
}
