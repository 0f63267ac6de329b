package gent.rechtstreeks.notifications.deliver;

import static gent.rechtstreeks.notifications.deliver.EntryState.ACTIVE;
import static gent.rechtstreeks.notifications.deliver.EntryState.SILENT;
import static gent.rechtstreeks.notifications.deliver.EntryState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinTest {

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void whatTheSurvivorNeverHeardOfMoves(EntryState state) {
        assertThat(Join.of(Known.NOTHING, new Known(1, state))).isEqualTo(Join.MOVE);
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void whatBothWereToldStaysOnce(EntryState state) {
        assertThat(Join.of(new Known(2, state), new Known(2, state))).isEqualTo(Join.KEEP);
        assertThat(Join.of(new Known(2, state), new Known(1, ACTIVE))).isEqualTo(Join.KEEP);
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void theNewerRevisionIsSaid(EntryState state) {
        assertThat(Join.of(new Known(1, state), new Known(2, ACTIVE))).isEqualTo(Join.REPLACE);
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryState.class,
            names = {"WITHDRAWN", "SILENT"})
    void whatWasTakenBackOfTheYoungerIsTakenBackOfTheSurvivor(EntryState takenBack) {
        assertThat(Join.of(new Known(1, ACTIVE), new Known(2, takenBack))).isEqualTo(Join.WITHDRAW);
    }

    @Test
    void whatNobodySeesIsRemembered() {
        assertThat(Join.of(new Known(1, SILENT), new Known(2, WITHDRAWN))).isEqualTo(Join.REMEMBER);
        assertThat(Join.of(new Known(1, WITHDRAWN), new Known(2, SILENT))).isEqualTo(Join.REMEMBER);
    }
}
