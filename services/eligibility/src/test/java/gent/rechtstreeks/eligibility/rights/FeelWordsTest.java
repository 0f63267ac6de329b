package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeelWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -                         | any
            true                      | yes
            2                         | 2
            >= 5                      | 5 and above
            <= 1                      | 1 and below
            < 3                       | below 3
            > 0                       | above 0
            [3..4]                    | 3 to 4
            [3..5)                    | 3 up to, not including, 5
            >= date("2023-01-01")     | from 1 January 2023 on
            < @"2024-04-27"           | before 27 April 2024
            "A"                       | `A`
            "A", "B"                  | `A` or `B`
            not("A", "B")             | not `A` or `B`
            size + 1                  | `size + 1`
            """)
    void whatAnInputMustBe(String feel, String words) {
        assertThat(FeelWords.test(feel)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null              | none
            false             | no
            "no-child"        | `no-child`
            parameters.single | `parameters.single`
            """)
    void whatComesOut(String feel, String words) {
        assertThat(FeelWords.result(feel)).isEqualTo(words);
    }
}
