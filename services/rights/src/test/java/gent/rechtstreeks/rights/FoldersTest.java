package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.rights.Scenario.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every folder must hold. */
class FoldersTest {

    private static final List<String> FILES = List.of(
            "right.yaml",
            "rules.dmn",
            "scenarios.yaml",
            "texts_en.properties",
            "texts_fr.properties",
            "texts_nl.properties");

    static Stream<RightFolder> rights() {
        return RightFolder.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void aFolderIsCompleteAndHoldsNothingElse(RightFolder right) throws IOException {
        try (Stream<Path> files = Files.list(right.path())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(FILES);
        }
    }

    @ParameterizedTest
    @MethodSource("rights")
    void theFolderTheCardAndTheRulesHaveTheSameName(RightFolder right) {
        assertThat(right.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(right.card()).containsEntry("right", right.name());
        assertThat(RuleFile.load(right).name()).isEqualTo(right.name());
    }

    @ParameterizedTest
    @MethodSource("rights")
    void thereAreFourToTwelveCasesOnWhoGetsItWhoDoesNotAndWhatIsMissing(RightFolder right) {
        List<Scenario> scenarios = right.scenarios();
        assertThat(scenarios).hasSizeBetween(4, 12);
        assertThat(scenarios).extracting(Scenario::name).doesNotHaveDuplicates();
        assertThat(scenarios)
                .extracting(Scenario::expect)
                .extracting(Expected::outcome)
                .contains("eligible", "not-eligible", "facts-missing");
    }
}
