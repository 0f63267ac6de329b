package gent.rechtstreeks.eligibility.read.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNowTest {

    private static final FactDeclarations FACTS = RightsFiles.ofTheService().facts();

    /** In a what-if a child is imagined too, and nobody speaks for it. */
    @ParameterizedTest
    @CsvSource({
        "living-wage, true",
        "birth-grant-paid, true",
        "care-points, false",
        "taxable-income, false",
        "adult, false",
        "in-ghent, false",
    })
    void yesOrNoIsAskedOfAdultsAndOfChildren(String fact, boolean isAsked) {
        assertThat(KnownNow.isYesOrNo(FACTS, fact)).isEqualTo(isAsked);
    }
}
