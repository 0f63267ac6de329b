package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/berichten, /berichten",
        "/berichten/0a4c3f9e-6a0e-4a58-8a6a-0d2b8f3f6d11, /berichten",
        "/rechten/alle, /rechten",
        "/nergens, /"
    })
    void whichPageItIsSaysNothingOfAPersonsItems(String path, String page) {
        assertThat(at(path).page()).isEqualTo(page);
    }

    @Test
    void theMenuKnowsWhereItIs() {
        assertThat(at("/berichten/1").isAt("/berichten")).isTrue();
        assertThat(at("/berichten").isAt("/")).isFalse();
        assertThat(at("/rechtenx").isAt("/rechten")).isFalse();
        assertThat(at("/").isAt("/")).isTrue();
    }

    @Test
    void onlyPagesCanBeClearOrNot() {
        assertThat(Frame.isPage("/berichten")).isTrue();
        assertThat(Frame.isPage("/nergens")).isFalse();
    }

    private static Frame at(String path) {
        Frame frame = new Frame();
        frame.set(Language.NL, path, true, false);
        return frame;
    }
}
