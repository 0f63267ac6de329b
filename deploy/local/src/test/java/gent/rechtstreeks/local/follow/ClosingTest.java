package gent.rechtstreeks.local.follow;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.up.Ink;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void endsWithALineToPaste() {
        assertThat(Closing.lines("Read it yourself", "resident-1", "a.b.c", "http://127.0.0.1:1/feed", new Ink(false)))
                .containsExactly(
                        "",
                        "  Read it yourself as resident-1 (the token is good for 15 minutes)",
                        "",
                        "curl -s -H 'Authorization: Bearer a.b.c' http://127.0.0.1:1/feed",
                        "");
    }

    @Test
    void namesThePageOfTheSameResident() {
        assertThat(Closing.inABrowser("resident-1", "http://127.0.0.1:2", new Ink(false)))
                .containsExactly("", "  Look at it as resident-1 in a browser: http://127.0.0.1:2");
    }
}
