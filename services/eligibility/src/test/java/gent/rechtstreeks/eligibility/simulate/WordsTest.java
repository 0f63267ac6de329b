package gent.rechtstreeks.eligibility.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.KnownFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final UUID ANNA = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void whatIsKnownOfAHomeIsNotKnownOfTheNextOne() {
        KnownFacts known = known(Words.always(ANNA, "rents-home", true).flatMap(word -> Words.leavingOn(DAY, word)));

        assertThat(known.authentic(ANNA, "rents-home", DAY.minusDays(1))).isPresent();
        assertThat(known.authentic(ANNA, "rents-home", DAY)).isEmpty();
        assertThat(known.declared(ANNA, "rents-home", DAY)).isEmpty();
    }

    @Test
    void whatIsKnownOfSomebodyStays() {
        KnownFacts known = known(Words.always(ANNA, "living-wage", true).flatMap(word -> Words.leavingOn(DAY, word)));

        assertThat(known.authentic(ANNA, "living-wage", DAY)).isPresent();
    }

    @Test
    void whatChangesCountsFromItsDayAndNotBefore() {
        KnownFacts known =
                known(Stream.concat(Words.always(ANNA, Words.INCOME, 100), Words.from(DAY, ANNA, Words.INCOME, 200)));

        assertThat(known.authentic(ANNA, Words.INCOME, DAY.minusDays(1)).map(Fact::value))
                .hasValue("100");
        assertThat(known.authentic(ANNA, Words.INCOME, DAY).map(Fact::value)).hasValue("200");
        assertThat(known.declared(ANNA, Words.INCOME, DAY).map(Fact::value)).hasValue("200");
    }

    private static KnownFacts known(Stream<Fact> said) {
        List<Fact> words = said.toList();
        return new KnownFacts(words, Set.of());
    }
}
