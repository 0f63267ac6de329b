package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardReaderTest {

    private static final String FILE = "rights/free-swimming/right.yaml";

    private static final String CARD = """
            right: free-swimming
            version: 2
            name: {nl: Gratis zwemmen, fr: Natation gratuite, en: Free swimming}
            authority: Stad Gent
            mode: GRANT
            triggers: [BIRTH_REGISTERED, NEW_YEAR]
            subject: HOUSEHOLD
            period: MONTHS_3
            addressees: ADULTS
            payee: REFERENCE_PERSON
            legalBasis: {regulation: a regulation, verified: true, validFrom: 2024-02-29}
            counts: {living-wage: ANY_DAY_OF_THE_YEAR}
            alreadyHas: null
            deadline: null
            remedy: {body: null, termDays: null, suspends: null, contact: Gentinfo}
            links: ["https://stad.gent/zwemmen"]
            sensitive: []
            conditions: ["Yes: a sentence."]
            unverified: null
            """;

    @Test
    void aCardIsReadAsItStands() {
        RightCard card = CardReader.read(FILE, CARD);

        assertThat(card.right()).isEqualTo("free-swimming");
        assertThat(card.version()).isEqualTo(2);
        assertThat(card.name().in(Language.FR)).isEqualTo("Natation gratuite");
        assertThat(card.mode()).isEqualTo(Mode.GRANT);
        assertThat(card.triggers()).containsExactly(Trigger.BIRTH_REGISTERED, Trigger.NEW_YEAR);
        assertThat(card.period()).isEqualTo(new PeriodRule(PeriodRule.Kind.MONTHS, 3));
        assertThat(card.payee()).isEqualTo(Addressees.REFERENCE_PERSON);
        assertThat(card.legalBasis()).isEqualTo(new LegalBasis("a regulation", true, LocalDate.of(2024, 2, 29), null));
        assertThat(card.countsOf("living-wage")).isEqualTo(DaysThatCount.ANY_DAY_OF_THE_YEAR);
        assertThat(card.countsOf("size")).isEqualTo(DaysThatCount.ON_THE_DAY);
        assertThat(card.deadlineRoll()).isNull();
        assertThat(card.remedy().isVerified()).isFalse();
        assertThat(card.remedy().contact()).isEqualTo("Gentinfo");
        assertThat(card.conditions()).containsExactly("Yes: a sentence.");
        assertThat(card.unverified()).isEmpty();
    }

    @Test
    void anAmountSaysOfWhatItIs() {
        assertThat(CardReader.read(FILE, CARD).amountIs()).isNull();
        assertThat(CardReader.read(FILE, CARD + "amountIs: a month for each child")
                        .amountIs())
                .isEqualTo("a month for each child");
    }

    @Test
    void itIsSaidHowARightIsPaid() {
        assertThat(CardReader.read(FILE, CARD).paid()).isNull();
        assertThat(CardReader.read(FILE, CARD + "paid: MONTHLY").paid()).isEqualTo(Paid.MONTHLY);
        assertThatThrownBy(() -> CardReader.read(FILE, CARD + "paid: YEARLY")).hasMessageContaining("paid");
    }

    @Test
    void aYesMayLeaveSomethingOpen() {
        RightCard card = CardReader.read(FILE, CARD + "leavesOpen: [ask-the-pool]");

        assertThat(card.leavesOpen(Outcome.Eligible.toTell(null, null, "ask-the-pool")))
                .isTrue();
        assertThat(card.leavesOpen(Outcome.Eligible.toTell(null, null, "in-ghent")))
                .isFalse();
        assertThat(CardReader.read(FILE, CARD).maybeLeavesOpen()).isFalse();
    }

    @Test
    void aDeadlineMayRoll() {
        assertThat(CardReader.read(FILE, CARD + "deadlineRolls: NEXT_WORKING_DAY")
                        .deadlineRoll())
                .isEqualTo(DeadlineRoll.NEXT_WORKING_DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            right: free-swimming          | right: Free_Swimming         | right: 'Free_Swimming' is no kebab name
            version: 2                    | version: 0                   | version: '0' is no count; write a whole number from 1
            version: 2                    | version: null                | version: is empty; write 1 for a new right
            version: 2                    | color: blue                  | color: is no key here; write one of addressees
            version: 2                    | '# none'                     | version: is missing; write 'version: null'
            version: 2                    | 'mode: GRANT'                | the whole file: is no YAML
            mode: GRANT                   | mode: GIVE                   | mode: 'GIVE' is unknown; write one of GRANT, PROPOSE
            mode: GRANT                   | mode: INFORM                 | payee: is for rights that are granted; write null
            payee: REFERENCE_PERSON       | payee: null                  | payee: is empty; write who is paid
            [BIRTH_REGISTERED, NEW_YEAR]  | [BIRTH]                      | triggers: 'BIRTH' is unknown; write one of BIRTH_NOTIFIED
            [BIRTH_REGISTERED, NEW_YEAR]  | []                           | triggers: is empty; write at least one of
            period: MONTHS_3              | period: MONTHS               | period: does not say how many months; write MONTHS_3
            period: MONTHS_3              | period: MONTHS_0             | period: 'MONTHS_0' is unknown; write one of FROM_THE_DAY
            ', fr: Natation gratuite'     | ''                           | name.fr: is missing
            verified: true                | verified: yes                | legalBasis.verified: 'yes' is neither; write true or false
            2024-02-29                    | 2025-02-29                   | legalBasis.validFrom: '2025-02-29' is no date; write YYYY-MM-DD
            ANY_DAY_OF_THE_YEAR           | SOMETIMES                    | counts.living-wage: 'SOMETIMES' is unknown
            'termDays: null'              | 'termDays: 30'               | remedy.body: is empty; write who hears the appeal
            contact: Gentinfo             | contact: null                | remedy.contact: is empty; write who helps
            https://stad.gent/zwemmen     | stad.gent                    | links: 'stad.gent' is no address
            '["Yes: a sentence."]'        | '[Yes: a sentence.]'         | conditions: '{Yes=a sentence.}' is no text; put it in quotes
            '["Yes: a sentence."]'        | []                           | conditions: is empty; write at least one sentence
            """)
    void whatDoesNotFitIsRefusedWithWhatToWriteInstead(String right, String wrong, String why) {
        assertThatThrownBy(() -> CardReader.read(FILE, CARD.replace(right, wrong)))
                .isInstanceOf(ContentRefused.class)
                .hasMessageStartingWith(FILE + ": " + why);
    }
}
