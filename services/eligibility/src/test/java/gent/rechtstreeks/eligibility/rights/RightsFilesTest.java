package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RightsFilesTest {

    private static final Path SHIPPED = Path.of("../rights/src/main/resources");

    @TempDir
    Path copy;

    @BeforeEach
    void copyOneRight() throws IOException {
        for (String folder : new String[] {"facts", "parameters", "rights/waste-bags"}) {
            Files.createDirectories(copy.resolve(folder));
            try (var files = Files.list(SHIPPED.resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void theServiceHasEveryRightThatIsAFolder() throws IOException {
        Rights rights = RightsFiles.ofTheService();

        try (var folders = Files.list(SHIPPED.resolve("rights"))) {
            assertThat(rights.all())
                    .extracting(Right::name)
                    .containsExactlyElementsOf(
                            folders.map(folder -> folder.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
        assertThat(rights.named("waste-bags").orElseThrow().rules()).contains("<decision id=\"outcome\"");
    }

    @Test
    void theFilesMayBeInAJar() throws IOException {
        Path jar = copy.resolve("a right.jar");
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"));
                var files = Files.walk(copy)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(jar))
                    .toList()) {
                Path target = inside.getPath("/", copy.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }

        Rights rights = RightsFiles.besides(URI.create("jar:" + jar.toUri() + "!/facts/facts.csv"));

        assertThat(rights).usingRecursiveComparison().isEqualTo(RightsFiles.in(copy));
        assertThat(rights.all()).extracting(Right::name).containsExactly("waste-bags");
    }

    @Test
    void aRightIsItsFolder() {
        Right bags = RightsFiles.in(copy).named("waste-bags").orElseThrow();

        assertThat(bags.card().authority()).isEqualTo("Stad Gent, with IVAGO");
        assertThat(bags.texts(Language.FR).what()).contains("sacs-poubelle");
        assertThat(RightsFiles.in(copy).named("free-cars")).isEmpty();
    }

    @Test
    void aRightWithoutAllItsFilesIsRefused() throws IOException {
        Files.delete(copy.resolve("rights/waste-bags/texts_fr.properties"));

        refused("rights/waste-bags/texts_fr.properties: the whole file: cannot be read");
    }

    @Test
    void aRightIsNamedAsItsFolder() throws IOException {
        change("rights/waste-bags/right.yaml", "right: waste-bags", "right: bags");

        refused("rights/waste-bags/right.yaml: right: 'bags' is not its folder's name");
    }

    @Test
    void aCardNamesFactsThatAreDeclared() throws IOException {
        change("rights/waste-bags/right.yaml", "increased-reimbursement: ANY", "lucky-number: ANY");
        refused("rights/waste-bags/right.yaml: counts.lucky-number: is no fact of facts.csv");

        change("rights/waste-bags/right.yaml", "lucky-number: ANY", "increased-reimbursement: ANY");
        change("rights/waste-bags/right.yaml", "alreadyHas: null", "alreadyHas: lucky");
        refused("rights/waste-bags/right.yaml: alreadyHas: 'lucky' is no field of a fact");
    }

    @Test
    void aCardLeavesOpenWhatItsReasonsSay() throws IOException {
        change("rights/waste-bags/right.yaml", "alreadyHas: null", "alreadyHas: null\nleavesOpen: [lucky]");

        refused("rights/waste-bags/right.yaml: leavesOpen: 'lucky' is no reason of this right");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> RightsFiles.in(copy))
                .isInstanceOf(ContentRefused.class)
                .hasMessageStartingWith(why);
    }

    private void change(String file, String before, String after) throws IOException {
        Path path = copy.resolve(file);
        Files.writeString(path, Files.readString(path).replaceAll(before, after));
    }
}
