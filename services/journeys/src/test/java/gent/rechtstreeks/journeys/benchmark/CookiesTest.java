package gent.rechtstreeks.journeys.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CookiesTest {

    private final Cookies cookies = new Cookies();

    @Test
    void keepsTheLastValueOfEach() {
        Stream.of("a=1; Path=/; Secure; HttpOnly", "b=x=y; Max-Age=10", "a=2; Path=/")
                .forEach(cookies::take);

        assertThat(cookies.header()).isEqualTo("a=2; b=x=y");
    }

    @Test
    void forgetsWhatHasEnded() {
        Stream.of("a=1", "b=1", "c=1", "a=; Path=/", "b=1; Max-Age=0; Path=/").forEach(cookies::take);

        assertThat(cookies.header()).isEqualTo("c=1");
    }
}
