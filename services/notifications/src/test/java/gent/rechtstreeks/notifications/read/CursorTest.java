package gent.rechtstreeks.notifications.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID RESIDENT = UUID.fromString("5b6c1d1e-0000-4000-8000-000000000002");
    private static final UUID SOMEBODY_ELSE = UUID.fromString("5b6c1d1e-0000-4000-8000-000000000009");
    private static final Cursor SEVEN = new Cursor(7, 3);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 65536, Long.MAX_VALUE})
    void aCursorLeadsBackToItsPlace(long number) {
        Cursor far = new Cursor(number, 3);
        Cursor cleared = new Cursor(7, number);

        assertThat(Cursor.read(RESIDENT, far.text(RESIDENT))).hasValue(far);
        assertThat(Cursor.read(RESIDENT, cleared.text(RESIDENT))).hasValue(cleared);
    }

    @Test
    void theSamePlaceAlwaysHasTheSameCursor() {
        assertThat(SEVEN.text(RESIDENT))
                .isEqualTo(new Cursor(7, 3).text(RESIDENT))
                .isNotEqualTo(new Cursor(8, 3).text(RESIDENT));
    }

    @Test
    void aCursorFitsInAUrlAsItIs() {
        assertThat(new Cursor(123456789, 0).text(RESIDENT)).matches("[A-Za-z0-9_-]{38}");
    }

    @Test
    void somebodyElsesCursorIsNone() {
        assertThat(Cursor.read(SOMEBODY_ELSE, SEVEN.text(RESIDENT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "AAAA", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAA", "💶"})
    void whatWasNeverACursorIsNone(String text) {
        assertThat(Cursor.read(RESIDENT, text)).isEmpty();
    }

    @Test
    void aCursorWithOneBitChangedIsNone() {
        byte[] bytes = Base64.getUrlDecoder().decode(SEVEN.text(RESIDENT));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Cursor.read(RESIDENT, Base64.getUrlEncoder().encodeToString(changed)))
                    .isEmpty();
        }
    }

    @Test
    void aNegativePositionIsNone() {
        assertThat(Cursor.read(RESIDENT, new Cursor(-1, 0).text(RESIDENT))).isEmpty();
    }
}
