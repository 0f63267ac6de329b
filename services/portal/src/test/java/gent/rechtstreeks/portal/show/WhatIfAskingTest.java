package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.show.WhatIfPage.State;
import jakarta.ws.rs.WebApplicationException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfAskingTest {

    private final WhatIfPage page = WhatIfPage.open(WhatIfForm.empty(WhatIfForm.OWN), true, YearMonth.of(2026, 3));

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whoIsNotKnownYetFillsInTheirHouseholdThemselves(int status) {
        WhatIfPage shown = WhatIfAsking.refused(page, new WebApplicationException(status));

        assertThat(shown.state()).isEqualTo(State.NO_HOUSEHOLD);
        assertThat(shown.mine()).isFalse();
        assertThat(shown.result()).isNull();
    }

    @Test
    void anotherRefusalIsNoAnswer() {
        WhatIfPage shown = WhatIfAsking.refused(page, new WebApplicationException(429));

        assertThat(shown.result().getMissing()).isEqualTo(Service.ELIGIBILITY);
    }
}
