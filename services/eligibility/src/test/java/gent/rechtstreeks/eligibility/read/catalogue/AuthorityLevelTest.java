package gent.rechtstreeks.eligibility.read.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityLevelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stad Gent, with IVAGO                       | LOCAL
            OCMW Gent                                   | LOCAL
            Mobiliteitsbedrijf Gent                     | LOCAL
            Vlaamse Gemeenschap, agentschap Opgroeien   | FLEMISH
            Vlaams Woningfonds                          | FLEMISH
            Wonen in Vlaanderen                         | FLEMISH
            FOD Economie; given by the energy supplier  | FEDERAL
            the health fund of the resident             |
            agentschap                                  |
            """)
    void onlyANameThatTellsHasALevel(String authority, AuthorityLevel level) {
        assertThat(AuthorityLevel.of(authority).orElse(null)).isEqualTo(level);
    }
}
