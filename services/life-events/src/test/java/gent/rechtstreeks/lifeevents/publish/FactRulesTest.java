package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.csv.AuthorisationFile;
import gent.rechtstreeks.lifeevents.csv.FactFile;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Facts WITH_DEMONSTRATIONS = new Facts(AuthorisationFile.read(FactFile.read()));

    @Test
    void withoutDemonstrationsOnlyTheIncreasedReimbursementMayBeAskedForWasteBags() {
        assertThat(verdict(FactRules.read(), "increased-reimbursement", "waste-bags"))
                .isInstanceOfSatisfying(Verdict.Ask.class, ask -> {
                    assertThat(ask.ground().source()).isEqualTo("social-security-bank");
                    assertThat(ask.ground().legalBasis()).contains("KSZ", "Gentse reglement");
                });
        assertThat(verdict(FactRules.read(), "increased-reimbursement", "birth-grant"))
                .isEqualTo(new Verdict.NotAllowed());
        assertThat(verdict(FactRules.read(), "taxable-income", "social-supplement"))
                .isEqualTo(new Verdict.NotAllowed());
    }

    @Test
    void aDemonstrationSaysInEveryAnswerThatItIsOne() {
        assertThat(verdict(WITH_DEMONSTRATIONS, "taxable-income", "social-supplement"))
                .isInstanceOfSatisfying(Verdict.Ask.class, ask -> {
                    assertThat(ask.ground().demonstration()).isTrue();
                    assertThat(ask.ground().legalBasis()).startsWith("DEMONSTRATIE, geen machtiging");
                });
        assertThat(verdict(WITH_DEMONSTRATIONS, "increased-reimbursement", "waste-bags"))
                .isInstanceOfSatisfying(
                        Verdict.Ask.class,
                        ask -> assertThat(ask.ground().demonstration()).isFalse());
    }

    private static Verdict verdict(Facts facts, String fact, String purpose) {
        Question question = new Question(
                UUID.randomUUID(),
                UUID.randomUUID(),
                fact,
                purpose,
                TODAY,
                null,
                Instant.parse("2026-03-02T09:00:00Z"));
        return facts.decide(question, List.of(), TODAY);
    }
}
