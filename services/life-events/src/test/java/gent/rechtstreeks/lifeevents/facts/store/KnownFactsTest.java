package gent.rechtstreeks.lifeevents.facts.store;

import static gent.rechtstreeks.lifeevents.facts.TestFacts.FACT;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.GROUND;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.RESIDENT;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.TODAY;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.known;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.question;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.FactCatalogue;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Reason;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownFactsTest {

    private static final Facts RULES = new Facts(new FactCatalogue(List.of(GROUND)));
    private static final Fact WORD = known(1, true, "2026-01-01", "2027-01-01");
    private static final KnownFacts.Key KEY = new KnownFacts.Key(RESIDENT, FACT);
    private static final Verdict ASK = new Verdict.Ask(GROUND);

    @Test
    void whatChangedIsNotAnsweredFromTheStoreUntilTheSourceWasAskedAgain() {
        KnownFacts known = new KnownFacts(Map.of(KEY, List.of(WORD)), Map.of(KEY, LocalDate.of(2026, 2, 1)));
        assertThat(decide(known, question("2026-02-01"))).isEqualTo(ASK);
        assertThat(decide(known, question("2026-01-31"))).isEqualTo(new Verdict.FromStore(WORD));
    }

    @Test
    void aQuestionOfOurOwnIsNeverAnsweredFromTheStore() {
        KnownFacts known = new KnownFacts(Map.of(KEY, List.of(WORD)), Map.of());
        assertThat(decide(known, question("2026-02-01", Reason.EXPIRED))).isEqualTo(ASK);
        assertThat(decide(known, question("2026-02-01", Reason.CHANGED))).isEqualTo(ASK);
        assertThat(decide(known, question("2026-02-01"))).isEqualTo(new Verdict.FromStore(WORD));
    }

    private static Verdict decide(KnownFacts known, Question question) {
        return known.decide(question, RULES, TODAY);
    }
}
