package gent.rechtstreeks.journeys.browser;

import com.microsoft.playwright.BrowserType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that this machine has; none is ever downloaded. */
final class Chromium {

    private static final String PLACE = "CHROMIUM";
    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    static BrowserType.LaunchOptions launch() {
        return new BrowserType.LaunchOptions().setExecutablePath(place()).setArgs(arguments());
    }

    private static Path place() {
        return Stream.concat(Optional.ofNullable(System.getenv(PLACE)).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No browser was found: install Debian's package chromium, or let " + PLACE + " name one."));
    }

    /** Nobody looks at what it draws; and its sandbox refuses to work for root. */
    private static List<String> arguments() {
        return System.getProperty("user.name").equals("root")
                ? List.of("--disable-gpu", "--no-sandbox")
                : List.of("--disable-gpu");
    }
}
