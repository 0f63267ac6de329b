package gent.rechtstreeks.lifeevents.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.lifeevents.facts.Authorisation;
import gent.rechtstreeks.lifeevents.facts.FactCatalogue;
import gent.rechtstreeks.lifeevents.facts.FactDeclaration;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisationFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final FactDeclarations FACTS = FactFile.read();

    @Test
    void eachGroundIsThereOnceAndInOrder() {
        List<String> grounds = AuthorisationFile.read(FACTS).authorisations().stream()
                .map(ground -> ground.fact() + " for " + ground.purpose())
                .toList();
        assertThat(grounds).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aFactIsAddedByALineInEachTable() {
        FactDeclaration shoes = FactFile.declaration(
                List.of("shoe-size", "person", "number", "", "", "shoe-register", "asked", "maat", "pointure", "size"));
        FactDeclarations facts = FactDeclarations.of(List.of(shoes));
        Authorisation ground = AuthorisationFile.authorisation(
                List.of("shoe-size", "new-shoes", "shoe-register", "protocol 1/2026", "", "", "seen"), facts);
        Question question =
                new Question(new UUID(0, 1), new UUID(0, 2), "shoe-size", "new-shoes", TODAY, null, Instant.EPOCH);
        assertThat(new Facts(new FactCatalogue(List.of(ground))).decide(question, List.of(), TODAY))
                .isEqualTo(new Verdict.Ask(ground));
        assertThat(facts.sourceOf("shoe-size")).contains("shoe-register");
        assertThat(shoes.type().read("44").count()).isEqualTo(44);
        assertThat(shoes.isForResidents()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "taxable-income, tax-administration, DEMONSTRATIE, a protocol is coming, a demonstration says so twice",
        "taxable-income, tax-administration, a protocol, DEMONSTRATION, a demonstration says so twice",
        "taxable-income, land-register, a protocol, seen, this source is not asked for it",
        "uses-car, resident, a protocol, seen, this source is not asked for it",
        "shoe-size, land-register, a protocol, seen, this source is not asked for it",
    })
    void whatCannotBeTrueKeepsTheServiceFromStarting(
            String fact, String source, String ground, String verification, String why) {
        assertThatThrownBy(() -> AuthorisationFile.authorisation(
                        List.of(fact, "rent-subsidy", source, ground, "", "", verification), FACTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fact)
                .hasMessageEndingWith(why);
    }

    @ParameterizedTest
    @CsvSource({"boolean, '', EUR", "number, '', USD", "code, '', ''", "date, A|B, ''", "text, '', ''"})
    void aFactOfATypeThatIsNoneKeepsTheServiceFromStarting(String type, String codes, String unit) {
        assertThatThrownBy(() -> FactFile.declaration(List.of(
                        "shoe-size", "person", type, codes, unit, "resident", "declared", "maat", "taille", "size")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shoe-size");
    }
}
