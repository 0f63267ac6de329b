package gent.rechtstreeks.consent.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    @Test
    void keysStandInOrderWithoutWhiteSpaceAndWhatHasNoValueIsLeftOut() {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("version", 2);
        facts.put("objects", true);
        facts.put("at", Instant.parse("2026-03-02T09:00:00Z"));
        facts.put("worker", null);

        assertThat(Canonical.json(facts)).isEqualTo("{\"at\":\"2026-03-02T09:00:00Z\",\"objects\":true,\"version\":2}");
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("text", "\"\\\n\u0001 é € \uD83D\uDE00 /");

        assertThat(Canonical.json(facts)).isEqualTo("{\"text\":\"\\\"\\\\\\n\\u0001 é € \uD83D\uDE00 /\"}");
    }

    @Test
    void theHashIsSha256InHexadecimal() {
        assertThat(Canonical.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
