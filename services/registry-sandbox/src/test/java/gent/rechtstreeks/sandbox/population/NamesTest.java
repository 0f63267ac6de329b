package gent.rechtstreeks.sandbox.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void everyWordIsLongAndStandsOnceSoThatASearchFindsNothingElse() {
        List<String> words = Stream.of(Names.FAMILY, Names.FEMALE, Names.MALE, Names.STREETS)
                .flatMap(List::stream)
                .toList();

        assertThat(words).doesNotHaveDuplicates().allSatisfy(word -> assertThat(word)
                .matches("[A-Z][a-z]{6,}"));
    }

    @Test
    void aNewbornIsNamedAfterTheParityOfItsSerial() {
        assertThat(Names.MALE).contains(Names.ofNewborn(1, new SplittableRandom(1)));
        assertThat(Names.FEMALE).contains(Names.ofNewborn(2, new SplittableRandom(1)));
    }
}
