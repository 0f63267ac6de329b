package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.docs.Masked;
import gent.rechtstreeks.journeys.docs.TryRun;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.StackHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** {@code deploy/local/try} prints what docs/examples shows; {@code -Dwrite-docs=true} writes it anew. */
@Journey
@Order(1) // In a fresh city the same families have their turn first, whatever the other stories do.
@TestMethodOrder(OrderAnnotation.class)
class ATryIsWorthReadingTest {

    private static final Path EXAMPLES = StackHome.find().repository().resolve("docs/examples");

    @Test
    @Order(1)
    void ofABirth(World world) throws IOException {
        printsWhatStandsIn("try-birth.txt", TryRun.in(world, "birth"));
    }

    @Test
    @Order(2)
    void ofTwins(World world) throws IOException {
        printsWhatStandsIn("try-birth-twins.txt", TryRun.in(world, "birth", "--twins"));
    }

    @Test
    @Order(3)
    void ofAMove(World world) throws IOException {
        printsWhatStandsIn("try-move.txt", TryRun.in(world, "move"));
    }

    @Test
    @Order(4)
    void ofAnAnnulment(World world) throws IOException {
        printsWhatStandsIn("try-annul.txt", TryRun.in(world, "annul"));
    }

    @Test
    @Order(5)
    void ofADeath(World world) throws IOException {
        printsWhatStandsIn("try-death.txt", TryRun.in(world, "death"));
    }

    @Test
    @Order(6)
    void ofAFeedThatIsLive(World world) throws IOException {
        printsWhatStandsIn("try-feed.txt", TryRun.in(world, "feed"));
    }

    @Test
    @Order(7)
    void ofAConsentThatIsTakenBack(World world) throws IOException {
        printsWhatStandsIn("try-consent.txt", TryRun.in(world, "consent"));
    }

    private static void printsWhatStandsIn(String example, String printed) throws IOException {
        Path file = EXAMPLES.resolve(example);
        Masked now = Masked.of(printed);
        if (Boolean.getBoolean("write-docs")) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(file, now.text());
        }
        Masked shown = Masked.of(Files.readString(file));
        assertThat(now.page()).as("%s; -Dwrite-docs=true writes it anew", file).isEqualTo(shown.page());
        assertThat(now.steps()).as("%s; -Dwrite-docs=true writes it anew", file).isEqualTo(shown.steps());
        assertThat(now.steps()).as("steps").hasSizeGreaterThan(10);
    }
}
