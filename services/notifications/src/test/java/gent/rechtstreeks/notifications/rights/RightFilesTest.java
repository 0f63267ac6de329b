package gent.rechtstreeks.notifications.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.notifications.prefer.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightFilesTest {

    private static final String CARD = """
            right: toy-library
            name: {nl: Speelotheek, fr: Ludothèque, en: Toy library}
            links: [https://example.org/toys, https://example.org/more]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aRightWithAllItsWords() throws IOException {
        Files.createDirectory(folder.resolve("toy-library"));
        write("right.yaml", CARD);
        for (String language : new String[] {"nl", "fr", "en"}) {
            write("texts_" + language + ".properties", texts(language));
        }
    }

    @Test
    void theServiceHasRightsToTellOfWithWordsInEveryLanguage() {
        assertThat(RightFiles.ofTheService().rights().values()).isNotEmpty().allSatisfy(right -> assertThat(
                        Language.KNOWN)
                .allSatisfy(language -> assertThat(right.in(language).name()).isNotBlank()));
    }

    @Test
    void whoAddsAFolderAddsARight() {
        TellableRight right = RightFiles.in(folder).named("toy-library");

        assertThat(right.in(Language.FRENCH))
                .isEqualTo(new RightText(
                        "Ludothèque", "what fr", "who fr", "how fr", Optional.of("{amount} fr"), Optional.empty()));
        assertThat(right.link()).hasValue("https://example.org/toys");
    }

    @Test
    void theyAreReadFromAJarToo() throws IOException {
        Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("facts"));
            Files.createDirectories(files.getPath("rights", "toy-library"));
            for (String name : new String[] {"right.yaml", "texts_nl.properties", "texts_fr.properties"}) {
                Files.copy(folder.resolve("toy-library").resolve(name), files.getPath("rights", "toy-library", name));
            }
            Files.copy(
                    folder.resolve("toy-library/texts_en.properties"),
                    files.getPath("rights", "toy-library", "texts_en.properties"));
        }

        assertThat(RightFiles.besides(URI.create("jar:" + jar.toUri() + "!/facts/facts.csv")))
                .isEqualTo(RightFiles.in(folder));
        Files.delete(jar);
    }

    @Test
    void aRightWithoutAPageHasNoLink() throws IOException {
        write("right.yaml", CARD.replaceFirst("links.*", "links: []"));

        assertThat(RightFiles.in(folder).named("toy-library").link()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "texts_fr.properties|what fr||toy-library/texts_fr.properties: what: is missing",
                "texts_en.properties|who=who en|#|toy-library/texts_en.properties: who: stands in Dutch or here, and not in both",
                "texts_en.properties|reason.poor=|reason.rich=|toy-library/texts_en.properties: reason.poor, reason.rich: stands in Dutch or here, and not in both",
                "texts_nl.properties|how nl|Ask {somebody}.|toy-library/texts_nl.properties: how: has the blank {somebody}, that nobody fills in",
                "texts_nl.properties|what nl|You get {amount}.|toy-library/texts_nl.properties: what: says nothing when its blanks are not known",
                "right.yaml|en: Toy library|de: Spiele|toy-library/right.yaml: name.en: is missing",
                "right.yaml|name:|nom:|toy-library/right.yaml: name.nl: is missing",
                "right.yaml|{nl|[nl|toy-library/right.yaml: the whole file: is no YAML"
            })
    void whatLacksAWordIsRefusedByItsPlace(String file, String text, String instead, String problem)
            throws IOException {
        Path path = folder.resolve("toy-library").resolve(file);
        String changed = instead == null ? "" : instead;
        Files.writeString(path, Files.readString(path).replace(text, changed));

        assertThatThrownBy(() -> RightFiles.in(folder))
                .isInstanceOf(TextRefused.class)
                .hasMessageStartingWith(problem);
    }

    @Test
    void aLanguageThatIsMissingIsRefused() throws IOException {
        Files.delete(folder.resolve("toy-library/texts_fr.properties"));

        assertThatThrownBy(() -> RightFiles.in(folder))
                .isInstanceOf(TextRefused.class)
                .hasMessageStartingWith("toy-library/texts_fr.properties: the whole file: cannot be read");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("toy-library").resolve(name), text);
    }

    private static String texts(String language) {
        return "what=what %1$s\nwho=who %1$s\nhow=how %1$s\namount={amount} %1$s\nreason.poor=why %1$s\n"
                .formatted(language);
    }
}
