package gent.rechtstreeks.kit.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.kit.testing.TestKitConfig;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealerTest {

    private final Sealer sealer = new Sealer(new TestKitConfig(Optional.empty()));
    private final byte[] plain = "synthetic".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(sealer.open(sealer.seal(plain))).isEqualTo(plain);
    }

    @Test
    void theSameBytesSealDifferentlyEachTime() {
        assertThat(sealer.seal(plain)).isNotEqualTo(sealer.seal(plain));
    }

    @Test
    void aChangedByteIsAnErrorAndNeverRubbish() {
        byte[] sealed = sealer.seal(plain);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealer.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnknownKeyVersionIsRefused() {
        byte[] sealed = sealer.seal(plain);
        sealed[0] = 9;

        assertThatThrownBy(() -> sealer.open(sealed)).hasMessageContaining("key version");
    }
}
