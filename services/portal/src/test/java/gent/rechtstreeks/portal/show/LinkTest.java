package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {

    @Test
    void saysWhereOneGoes() {
        assertThat(Link.of(List.of("https://www.example.org/a/b")))
                .containsExactly(new Link("https://www.example.org/a/b", "example.org"));
    }

    @Test
    void whatIsNoPageIsNoLink() {
        assertThat(Link.of(List.of("javascript:alert(1)", "/relative", "not an address")))
                .isEmpty();
    }
}
