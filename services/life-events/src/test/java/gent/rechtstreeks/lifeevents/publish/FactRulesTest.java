package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void theCatalogueAllowsTheIncreasedReimbursementForWasteBagsOnly() {
        assertThat(verdict("increased-reimbursement", "waste-bags")).isInstanceOfSatisfying(Verdict.Ask.class, ask -> {
            assertThat(ask.ground().source()).isEqualTo("social-security-bank");
            assertThat(ask.ground().legalBasis()).contains("KSZ", "Gentse reglement");
        });
        assertThat(verdict("increased-reimbursement", "birth-grant")).isEqualTo(new Verdict.NotAllowed());
    }

    private static Verdict verdict(String fact, String purpose) {
        Question question = new Question(
                UUID.randomUUID(),
                UUID.randomUUID(),
                fact,
                purpose,
                TODAY,
                null,
                Instant.parse("2026-03-02T09:00:00Z"));
        return new FactRules().facts().decide(question, List.of(), TODAY);
    }
}
