package gent.rechtstreeks.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BrowserKeyTest {

    private static final byte[] SECRET = "a token".getBytes(UTF_8);

    @Test
    void opensWhatItSealed() {
        BrowserKey key = BrowserKey.random();

        assertThat(new BrowserKey(key.id()).open(key.seal(SECRET))).isEqualTo(SECRET);
    }

    @Test
    void doesNotOpenWhatAnotherSealed() {
        byte[] sealed = BrowserKey.random().seal(SECRET);

        assertThatThrownBy(() -> BrowserKey.random().open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatStandsInTheDatabaseDoesNotOpenIt() {
        BrowserKey key = BrowserKey.random();
        byte[] sealed = key.seal(SECRET);

        assertThat(sealed).isNotEqualTo(SECRET);
        assertThat(key.hash()).isNotEqualTo(BrowserKey.random().hash());
        assertThatThrownBy(() -> new BrowserKey(new String(key.hash(), UTF_8)).open(sealed))
                .isInstanceOf(IllegalStateException.class);
    }
}
