package gent.rechtstreeks.notifications.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID RESIDENT = UUID.fromString("5b6c1d1e-0000-4000-8000-000000000002");
    private static final UUID SOMEBODY_ELSE = UUID.fromString("5b6c1d1e-0000-4000-8000-000000000009");

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 65536, Long.MAX_VALUE})
    void aCursorLeadsBackToItsPosition(long position) {
        assertThat(Cursor.position(RESIDENT, Cursor.of(RESIDENT, position))).hasValue(position);
    }

    @Test
    void theSamePositionAlwaysHasTheSameCursor() {
        assertThat(Cursor.of(RESIDENT, 7)).isEqualTo(Cursor.of(RESIDENT, 7)).isNotEqualTo(Cursor.of(RESIDENT, 8));
    }

    @Test
    void aCursorFitsInAUrlAsItIs() {
        assertThat(Cursor.of(RESIDENT, 123456789)).matches("[A-Za-z0-9_-]{27}");
    }

    @Test
    void somebodyElsesCursorIsNone() {
        assertThat(Cursor.position(SOMEBODY_ELSE, Cursor.of(RESIDENT, 7))).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "AAAA", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAA", "💶"})
    void whatWasNeverACursorIsNone(String text) {
        assertThat(Cursor.position(RESIDENT, text)).isEqualTo(OptionalLong.empty());
    }

    @Test
    void aCursorWithOneBitChangedIsNone() {
        byte[] bytes = Base64.getUrlDecoder().decode(Cursor.of(RESIDENT, 7));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Cursor.position(RESIDENT, Base64.getUrlEncoder().encodeToString(changed)))
                    .isEqualTo(OptionalLong.empty());
        }
    }

    @Test
    void aNegativePositionIsNone() {
        assertThat(Cursor.position(RESIDENT, Cursor.of(RESIDENT, -1))).isEqualTo(OptionalLong.empty());
    }
}
