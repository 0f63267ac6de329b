package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.CHILD;
import static gent.rechtstreeks.eligibility.explain.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.rights.Right;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A no ends with the way to a human; what somebody has or has done already is not put as a refusal. */
class ExplainerOfANoTest {

    private static final Map<Language, String> WRONG = Map.of(
            Language.NL, "Klopt dit niet?", Language.FR, "Ce n'est pas correct ?", Language.EN, "Is this not right?");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNoEndsWithTheWayToAHuman(Language language) {
        String text = text(
                AnAnswer.wasteBags()
                        .using(ANNA, "increased-reimbursement", "false")
                        .notEligible("no-increased-reimbursement"),
                language);

        assertThat(text.substring(text.lastIndexOf("\n\n") + 2))
                .startsWith(WRONG.get(language))
                .contains("Gentinfo", "gentinfo@stad.gent");
    }

    @Test
    void soDoesEveryNoOfEveryRight() {
        for (Right right : Words.RIGHTS.all()) {
            for (String reason : right.texts(Language.NL).reasonCodes()) {
                Answer no = AnAnswer.ofAnna(right.name()).notEligible(reason);

                WRONG.forEach((language, question) -> assertThat(text(no, language))
                        .as("%s, %s", right.name(), reason)
                        .contains("\n\n" + question + "\n")
                        .endsWith("gentinfo@stad.gent."));
            }
        }
    }

    @Test
    void whatSomebodyHasAlreadyIsSaidAndNotAskedFor() {
        String text = text(AnAnswer.ofTheChild("birth-grant")
                .using(CHILD, "birth-grant-paid", "true")
                .notEligible("has-it-already"));

        assertThat(text)
                .contains("Volgens onze gegevens hebt u dit al.", "U kreeg het startbedrag al voor dit kind.")
                .contains("Klopt dit niet?")
                .doesNotContain("geen recht", "Vraag het startbedrag");
    }

    @Test
    void whatIsDoneIsNotSaidToBeNeedless() {
        AnAnswer obligation = AnAnswer.ofTheChild("birth-declaration").in(Mode.REMIND);

        assertThat(text(obligation.notEligible("obligation-met"))).contains("Volgens onze gegevens is dit al gebeurd.");
        assertThat(text(obligation.notEligible("no-parent-to-tell")))
                .contains("U hoeft dit niet te doen.")
                .doesNotContain("al gebeurd");
    }
}
