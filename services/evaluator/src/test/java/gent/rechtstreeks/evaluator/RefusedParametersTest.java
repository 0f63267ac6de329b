package gent.rechtstreeks.evaluator;

import static gent.rechtstreeks.evaluator.DmnText.definitions;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parameters that nobody uses, that are declared as what they are not, or that are too fine or too large. */
class RefusedParametersTest {

    @Test
    void parametersThatNobodyUsesOrThatAreTooFine() {
        assertThat(Trial.refused(DmnText.deciding("household.owner").bytes(), Trial.PARAMETERS))
                .anyMatch(problem -> problem.what().contains("No decision uses this parameter"));
        assertThat(Trial.refused(DmnText.deciding("parameters.roof > 1").bytes(), Trial.PARAMETERS))
                .anyMatch(problem -> "limit".equals(problem.instead()));
        String declared = "<itemDefinition name='Parameters'><itemComponent name='limit'><typeRef>string</typeRef>"
                + "</itemComponent></itemDefinition>";
        assertThat(Trial.refused(definitions(declared), Trial.PARAMETERS))
                .anyMatch(problem -> problem.what().contains("This is a number"));
        assertThat(Trial.refused(definitions(declared), ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains("no such fact"));
        ParameterSpace huge = new ParameterSpace(
                Map.of("limit", 2), List.of(Map.of("limit", new BigDecimal("99999999999999999999.00"))));
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "",
                        "household.income",
                        "<output/>",
                        "<= parameters.limit -> true",
                        "> parameters.limit -> false");
        assertThat(Trial.refused(dmn.bytes(), huge))
                .anyMatch(problem -> problem.what().contains("does not fit"));
    }
}
