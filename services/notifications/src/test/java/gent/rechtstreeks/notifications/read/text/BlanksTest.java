package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlanksTest {

    private final Blanks blanks = new Blanks(Map.of("amount", "€\u00a084", "year", "2026"));

    @Test
    void whatIsKnownIsFilledIn() {
        assertThat(blanks.fill("Je krijgt {amount}. Dat is voor {year}."))
                .hasValue("Je krijgt €\u00a084. Dat is voor 2026.");
    }

    @Test
    void aSentenceOfWhatIsNotKnownIsLeftOut() {
        assertThat(blanks.fill("Vraag het aan. Dat kan tot {deadline}! Kost het {amount}? Nee."))
                .hasValue("Vraag het aan. Kost het €\u00a084? Nee.");
        assertThat(blanks.fill("Dat kan tot {deadline}.")).isEmpty();
    }

    @Test
    void whatATextSaysAlreadyIsNotSaidAgain() {
        assertThat(blanks.unsaidBy(Stream.of("Het kost niets.", "Je krijgt {amount}."), "amount"))
                .isEmpty();
        assertThat(blanks.unsaidBy(Stream.of("Het kost niets."), "amount")).hasValue("€\u00a084");
        assertThat(blanks.unsaidBy(Stream.of("Het kost niets."), "deadline")).isEmpty();
    }
}
