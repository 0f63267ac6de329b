package gent.rechtstreeks.local.follow;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.up.Ink;
import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningTest {

    private final Ink plain = new Ink(false);

    @Test
    void aBirthNamesItsHousehold() {
        assertThat(Trail.BIRTH.opening(plain))
                .isEqualTo("A child is born in a synthetic household of 3 in 9000 Gent, with increased reimbursement.");
    }

    @Test
    void twoBirthsAreTwins() {
        assertThat(Trail.TWINS.opening(plain)).startsWith("Twins are born in a synthetic household of 4");
    }

    @Test
    void aMoveSaysFromWhereToWhere() {
        assertThat(Trail.MOVE.opening(plain))
                .isEqualTo("A household moves from 9040 to 9050 Gent: a synthetic one of 3,"
                        + " with increased reimbursement.");
    }

    @Test
    void nothingThatIsPrintedShowsANumber() {
        Person person = new Person("26621000123");

        assertThat(new Move("e1", person, 3, true, "9040", "9050").toString()
                        + new Birth(List.of("e1"), List.of(person), 3, true, "9000"))
                .doesNotContain("26621000123");
    }
}
