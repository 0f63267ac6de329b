package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.WhatIf;
import gent.rechtstreeks.portal.ask.WhatIf.Child;
import gent.rechtstreeks.portal.ask.WhatIf.Income;
import gent.rechtstreeks.portal.ask.WhatIf.Known;
import gent.rechtstreeks.portal.ask.WhatIf.Move;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatIfReadingTest {

    @Test
    void whatIsTypedIsAsked() {
        WhatIf asked = new WhatIfReading(new WhatIfForm(
                        "zelf",
                        "2027-03",
                        "9050",
                        "2027-04",
                        "18.000",
                        "2027-05",
                        " 3 ",
                        "ja",
                        "3/2021",
                        "9000",
                        "25.000",
                        List.of("ja:living-wage", "", "nee:owns-home", "nonsense")))
                .asked(false);

        assertThat(asked.known())
                .isEqualTo(new Known(
                        3, List.of("2021-03"), "9000", 2_500_000L, Map.of("living-wage", true, "owns-home", false)));
        assertThat(asked.changes().child()).isEqualTo(new Child("2027-03"));
        assertThat(asked.changes().move()).isEqualTo(new Move("9050", "2027-04"));
        assertThat(asked.changes().income()).isEqualTo(new Income(1_800_000L, "2027-05"));
    }

    @Test
    void whatIsLeftEmptyIsUnknownAndDoesNotChange() {
        WhatIfReading reading = new WhatIfReading(WhatIfForm.empty(null));
        WhatIf asked = reading.asked(false);

        assertThat(asked.known()).isEqualTo(new Known(null, null, null, null, Map.of()));
        assertThat(asked.changes()).isEqualTo(new WhatIf.Changes(null, null, null));
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void ofAResidentNothingIsSaidOfNow() {
        assertThat(new WhatIfReading(WhatIfForm.empty("mij")).asked(true).known())
                .isNull();
    }

    @Test
    void noChildrenIsNotTheSameAsNotSaid() {
        WhatIfForm none = form("", "nee", "");
        assertThat(new WhatIfReading(none).asked(false).known().children()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNoted() {
        WhatIfReading reading = new WhatIfReading(form("drie", "ja", "vorig jaar"));
        reading.asked(false);

        assertThat(reading.faults()).containsExactly("geboren", "gezin");
    }

    @Test
    void aFieldOfTheServiceIsOneOfThePage() {
        assertThat(WhatIfReading.field("known.children[2]")).isEqualTo("geboren");
        assertThat(WhatIfReading.field("changes.move.month")).isEqualTo("verhuismaand");
        assertThat(WhatIfReading.field("changes")).isEqualTo("verandering");
    }

    private static WhatIfForm form(String size, String children, String births) {
        return new WhatIfForm("zelf", null, null, null, null, null, size, children, births, null, null, null);
    }
}
