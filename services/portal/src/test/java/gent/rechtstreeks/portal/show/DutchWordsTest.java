package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages speak to a resident as the messages that stand on them do: with "u", and in everyday words. */
class DutchWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path OFFLINE = Path.of("src/main/resources/META-INF/resources/geen-netwerk.html");

    /** What messages are held to. */
    private static final Path TO_AVOID = Path.of("../notifications/src/test/resources/words-to-avoid.csv");

    private static final List<String> FAMILIAR =
            List.of("je", "jij", "jou", "jouw", "jouwe", "jullie", "jezelf", "jijzelf");

    @ParameterizedTest
    @MethodSource("bundles")
    void nobodyIsAddressedTooFamiliarly(Path bundle) throws IOException {
        assertThat(texts(bundle))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(foundIn(text, FAMILIAR)).as(text).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noWordIsOneToAvoid(Path bundle) throws IOException {
        List<String> toAvoid = wordsToAvoid();

        assertThat(texts(bundle))
                .allSatisfy(text -> assertThat(foundIn(text, toAvoid)).as(text).isEmpty());
    }

    @Test
    void norOnThePageForWhenThereIsNoNetwork() throws IOException {
        assertThat(foundIn(Files.readString(OFFLINE), FAMILIAR)).isEmpty();
    }

    @Test
    void whatIsLookedForIsFoundAsAWordOnly() throws IOException {
        assertThat(foundIn("Wat kan je doen? Jij kiest.", FAMILIAR)).containsExactly("je", "jij");
        assertThat(foundIn("Haal een kaartje bij het jeugdhuis.", FAMILIAR)).isEmpty();
        assertThat(foundIn("Doe dit ten laatste op 2 maart.", wordsToAvoid())).containsExactly("ten laatste");
    }

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith("_nl.properties")).toList().stream();
        }
    }

    private static Stream<String> texts(Path bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        return words.values().stream().map(String.class::cast);
    }

    private static List<String> wordsToAvoid() throws IOException {
        return Files.readAllLines(TO_AVOID).stream()
                .skip(1)
                .map(line -> line.split(";")[0])
                .toList();
    }

    private static List<String> foundIn(String text, List<String> words) {
        String spaced = " " + String.join(" ", text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) + " ";
        return words.stream().filter(word -> spaced.contains(" " + word + " ")).toList();
    }
}
