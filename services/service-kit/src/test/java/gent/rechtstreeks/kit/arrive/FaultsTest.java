package gent.rechtstreeks.kit.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "58030", "25006"})
    void aDatabaseThatIsDownIsTheWorld(String state) {
        assertThat(Faults.isTheWorld(fault(state))).isTrue();
    }

    @Test
    void aPoolThatHasNoConnectionIsTheWorld() {
        SQLException pool = new SQLException("Acquisition timeout while waiting for new connection");

        assertThat(Faults.isTheWorld(new DatabaseFault(pool))).isTrue();
    }

    @Test
    void aServiceThatSaysThatItCannotIsTheWorld() {
        assertThat(Faults.isTheWorld(new RuntimeException(new NotNow("the rules do not load"))))
                .isTrue();
    }

    @Test
    void aTransactionThatTookTooLongIsNotTheWorld() {
        SQLException late = new SQLException("Failing fast as the transaction has rolled back");

        assertThat(Faults.isTheWorld(new DatabaseFault(late))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42601", "57014"})
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
