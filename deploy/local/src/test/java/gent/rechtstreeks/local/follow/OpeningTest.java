package gent.rechtstreeks.local.follow;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.up.Ink;
import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void saysWhoseFamilyItIsAndWhereToWatch() {
        assertThat(Opening.lines("resident-2", "http://127.0.0.1:1", new Ink(false)))
                .containsExactly(
                        "  This is the family of resident-2. To see the messages arrive, log in now as resident-2",
                        "  (password as `up` said) in a browser: http://127.0.0.1:1");
    }
}
