package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Consents;
import gent.rechtstreeks.portal.ask.Consents.Objection;
import gent.rechtstreeks.portal.ask.Consents.Purpose;
import gent.rechtstreeks.portal.ask.Consents.State;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that says what was done may be opened again when it is not so any more. */
class ConsentPageTest {

    @ParameterizedTest
    @CsvSource({
        "ja, GIVEN, false, true",
        "ja, WITHDRAWN, false, false",
        "nee, REFUSED, false, true",
        "nee, GIVEN, false, false",
        "gestopt, WITHDRAWN, false, true",
        "gestopt, GIVEN, false, false",
        "bezwaar, NOT_ASKED, true, true",
        "bezwaar, NOT_ASKED, false, false",
        "geen-bezwaar, NOT_ASKED, false, true",
        "geen-bezwaar, NOT_ASKED, true, false",
    })
    void saysWhatWasDoneWhereItIsSo(String done, State state, boolean objects, boolean isSaid) {
        Consents said = new Consents("nl", List.of(purpose(state)), new Objection(objects, null, null));

        assertThat(page(new Part.Got<>(said), done).done()).isEqualTo(isSaid ? done : null);
    }

    @ParameterizedTest
    @CsvSource({"ja", "bezwaar"})
    void saysItWhereNobodyCanTell(String done) {
        assertThat(page(new Part.Missing<>(Service.CONSENT), done).done()).isEqualTo(done);
    }

    private static ConsentPage page(Part<Consents> said, String done) {
        return ConsentPage.of(said, null, new Outcome(done, null), TestEntries.NOON);
    }

    private static Purpose purpose(State state) {
        return new Purpose(
                "suggestions",
                1,
                new Consents.Agreement("a", "b", "c", "d", "e", "f", "g", "h"),
                state,
                null,
                null,
                null);
    }
}
