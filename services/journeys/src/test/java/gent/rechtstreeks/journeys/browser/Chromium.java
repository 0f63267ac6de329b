package gent.rechtstreeks.journeys.browser;

import com.microsoft.playwright.BrowserType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that this machine has; none is ever downloaded. */
final class Chromium {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    static BrowserType.LaunchOptions launch() {
        Path program = place().orElseThrow(() -> new IllegalStateException(Browser.NONE));
        return new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(arguments());
    }

    static Optional<Path> place() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Nobody looks at what it draws; and its sandbox refuses to work for root. */
    private static List<String> arguments() {
        return System.getProperty("user.name").equals("root")
                ? List.of("--disable-gpu", "--no-sandbox")
                : List.of("--disable-gpu");
    }
}
