package gent.rechtstreeks.kit.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "58030"})
    void aDatabaseThatIsDownIsTheWorld(String state) {
        assertThat(Faults.isTheWorld(fault(state))).isTrue();
    }

    @Test
    void aPoolThatHasNoConnectionIsTheWorld() {
        assertThat(Faults.isTheWorld(fault(null))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42601"})
    void aStatementThatIsRefusedIsNot(String state) {
        assertThat(Faults.isTheWorld(fault(state))).isFalse();
        assertThat(Faults.isAClash(fault(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void twoTransactionsThatMetAreAClash(String state) {
        assertThat(Faults.isAClash(fault(state))).isTrue();
    }

    @Test
    void theReasonOfABadMessageIsItsOwn() {
        assertThat(Faults.reason(new RuntimeException(new BadMessage("no parents"))))
                .isEqualTo("no parents");
    }

    @Test
    void theReasonOfAnotherFaultQuotesNoData() {
        Throwable quoting = new RuntimeException(new SQLException("Key (insz)=(90610100155) already exists", "23505"));

        assertThat(Faults.reason(quoting))
                .startsWith("cannot be applied: SQLException")
                .doesNotContain("906101");
    }

    private static RuntimeException fault(String state) {
        return new RuntimeException("outer", new DatabaseFault(new SQLException("inner", state)));
    }
}
