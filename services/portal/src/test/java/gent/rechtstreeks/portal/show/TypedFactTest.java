package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Facts.Type;
import gent.rechtstreeks.portal.ask.FactsApi.Declaration;
import gent.rechtstreeks.portal.show.TypedFact.Fault;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedFactTest {

    @Test
    void saysTheFirstDayThatItIsSoNoMoreWhereSomebodyTypedTheLastThatItIs() {
        TypedFact typed = new TypedFact("true", "2026-03-01", "2026-03-31");

        assertThat(typed.declaration(Type.YES_OR_NO))
                .isEqualTo(new Declaration("true", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
    }

    @Test
    void leavesDaysOpenThatWereNotTyped() {
        assertThat(new TypedFact("2", " ", null).declaration(Type.COUNT)).isEqualTo(new Declaration("2", null, null));
    }

    @Test
    void sendsAnAmountAsServicesReadIt() {
        assertThat(new TypedFact("1.250,50", "", "").declaration(Type.AMOUNT).value())
                .isEqualTo("1250.50");
    }

    @Test
    void aDayThatIsNoneIsAFaultOfItsOwnField() {
        assertThat(new TypedFact("true", "31/02/2026", "").fault()).contains(Fault.FROM);
        assertThat(new TypedFact("true", "", "2026-02-31").fault()).contains(Fault.UNTIL);
        assertThat(new TypedFact("true", "2026-02-28", "").fault()).isEmpty();
    }

    @Test
    void aDayMayBeTypedAsPeopleWriteItHere() {
        assertThat(new TypedFact("true", "1/3/2026", "")
                        .declaration(Type.YES_OR_NO)
                        .validFrom())
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(new TypedFact("true", "", "31/3/2026")
                        .declaration(Type.YES_OR_NO)
                        .validUntil())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(new TypedFact("true", "1/3", "").fault()).contains(Fault.FROM);
        assertThat(new TypedFact("true", "31/2/2026", "").fault()).contains(Fault.FROM);
    }

    @Test
    void isTheSameAfterItWasKept() {
        TypedFact typed = new TypedFact("650,5", "gisteren", "2026-02-31");

        assertThat(TypedFact.of(typed.fields())).isEqualTo(typed);
        assertThat(TypedFact.of(Map.of())).isEqualTo(TypedFact.NOTHING);
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(new TypedFact("650", "", "")).asString().doesNotContain("650");
    }
}
