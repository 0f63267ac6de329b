package gent.rechtstreeks.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private final List<Resident> residents = List.of(new Resident(
            "resident-1", Persona.MOTHER_OF_TWINS, "single parent with increased reimbursement, postal code 9040"));

    @Test
    void namesEveryServiceEveryLoginAndWhatToTry() {
        String text = String.join("\n", Welcome.lines(new Ink(false), 43_000_000_000L, "s3cret", residents, false));

        assertThat(text)
                .contains(
                        "Ready in 43.0 s",
                        "(password s3cret)",
                        "resident-1",
                        "mother of twins",
                        "single parent with",
                        "try birth --twins",
                        "try move",
                        "try annul",
                        "try death",
                        "try feed",
                        "try consent")
                .contains("Ctrl-C");
        for (Application application : Application.values()) {
            assertThat(text).contains(application.url());
        }
    }

    @Test
    void fitsInAHundredColumnsWithoutColours() {
        assertThat(Welcome.lines(new Ink(false), 0, "s3cret", residents, true))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(110).doesNotContain("\u001b"));
    }

    @Test
    void aDetachedRunIsStoppedByDown() {
        assertThat(String.join("\n", Welcome.lines(new Ink(false), 0, "s3cret", residents, true)))
                .contains("deploy/local/down")
                .doesNotContain("Ctrl-C");
    }
}
