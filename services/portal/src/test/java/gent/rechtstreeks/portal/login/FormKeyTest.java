package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormKeyTest {

    @Test
    void isOneOfOurs() {
        assertThat(FormKey.isOne(UUID.randomUUID().toString())).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1-1-1-1-1", "a key", "0a4c3f9e-6a0e-4a58-8a6a-0d2b8f3f6d11\r\nX: 1"})
    void orNot(String key) {
        assertThat(FormKey.isOne(key)).isFalse();
    }
}
