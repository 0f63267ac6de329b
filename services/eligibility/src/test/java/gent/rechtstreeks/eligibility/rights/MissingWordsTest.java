package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingWordsTest {

    private static final FactDeclarations FACTS = FactTable.read("facts.csv", """
            fact;of;type;values;unit;source;comes;nl;fr;en
            in-ghent;household;boolean;;;population-register;with-event;in Gent;à Gand;lives in Ghent
            employment;child;boolean;;;social-security-office;asked;werk;emploi;employment
            living-wage;person;boolean;;;social-security-bank;asked;leefloon;revenu;living wage
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            household.inGhent                            | lives in Ghent
            child.employment                             | employment (of the child)
            subject.employment, subject.livingWage       | employment, living wage (of the resident)
            members[1].employment, members[1].livingWage | employment, living wage (of somebody in the household)
            members[0].livingWage, members[1].livingWage | living wage (of 2 in the household)
            members[0].livingWage, household.inGhent     | living wage (of somebody in the household); lives in Ghent
            """)
    void whoseAndWhat(String paths, String words) {
        assertThat(MissingWords.of(List.of(paths.split(", ")), FACTS)).isEqualTo("missing: " + words);
    }
}
