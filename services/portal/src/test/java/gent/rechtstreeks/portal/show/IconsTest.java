package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on a phone's screen for these pages. */
class IconsTest {

    private static final Path SITE = Path.of("src/main/resources/META-INF/resources");
    private static final int HEAVY = 10_000;

    @ParameterizedTest
    @MethodSource("icons")
    void eachIsThereInTheSizeThatTheManifestSays(JsonNode icon) throws IOException {
        Path file = SITE.resolve(icon.path("src").asText().substring(1));

        assertThat(file).exists();
        assertThat(Files.size(file)).isLessThan(HEAVY);
        if (icon.path("type").asText().equals("image/png")) {
            assertThat(icon.path("sizes").asText()).isEqualTo(size(file));
        }
    }

    @Test
    void thatOfAnApplePhoneIsNotTransparentSinceItWouldBecomeBlack() throws IOException {
        Path file = SITE.resolve("eigen/icon-180.png");

        assertThat(size(file)).isEqualTo("180x180");
        assertThat(ImageIO.read(file.toFile()).getRGB(0, 0)).isEqualTo(0xFF009DE0);
    }

    static Stream<JsonNode> icons() throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(SITE.resolve("manifest.webmanifest").toFile());
        return manifest.path("icons").valueStream();
    }

    private static String size(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        return picture.getWidth() + "x" + picture.getHeight();
    }
}
