package gent.rechtstreeks.portal.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Which version of what we did not write the build laid down, and what changed of what we did. */
record Versions(String styleGuide, String htmx, Map<String, String> hashes) {

    static Versions ofThisBuild() {
        Properties versions = new Properties();
        try (InputStream file = open("assets.properties")) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                versions.getProperty("style-guide"), versions.getProperty("htmx"), new ConcurrentHashMap<>());
    }

    String hash(String file) {
        return hashes.computeIfAbsent("META-INF/resources/" + file, Versions::hashed);
    }

    private static String hashed(String file) {
        try (InputStream content = open(file)) {
            CRC32 hash = new CRC32();
            hash.update(content.readAllBytes());
            return Long.toHexString(hash.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("The build left out " + resource + ".");
        }
        return file;
    }
}
