package gent.rechtstreeks.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTypesTest {

    @ParameterizedTest
    @CsvSource({"Not Found,notFound", "Unauthorized,unauthorized", "Unsupported Media Type,unsupportedMediaType"})
    void theTypeFollowsFromTheTitle(String title, String type) {
        assertThat(ProblemTypes.camelCase(title)).isEqualTo(type);
    }
}
