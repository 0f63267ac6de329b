package gent.rechtstreeks.kit.testing.containers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.testcontainers.utility.DockerImageName;

/** Which image each program comes from: {@code images.properties}, or what the run was told. */
final class Images {

    private Images() {}

    static DockerImageName of(String program) {
        String known = known().getProperty(program);
        String wish = System.getProperty("rechtstreeks.image." + program, known);
        return DockerImageName.parse(wish).asCompatibleSubstituteFor(DockerImageName.parse(known));
    }

    private static Properties known() {
        try (InputStream file = Images.class.getResourceAsStream("images.properties")) {
            Properties images = new Properties();
            images.load(file);
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
