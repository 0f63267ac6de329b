package gent.rechtstreeks.journeys.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.util.Map;

/** One Chromium for all stories, in which each visit is somebody at a device of their own. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final World world;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(World world, Playwright playwright) {
        this.world = world;
        this.playwright = playwright;
        this.chromium = playwright.chromium().launch(Chromium.launch());
    }

    /** Starts it, to look at the portal of that world. */
    public static Browser start(World world) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Map<String, String> nothingToDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(nothingToDownload));
        try {
            return new Browser(world, playwright);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** Somebody at a phone whose language is Dutch. */
    public Visit visit() {
        return visit(options());
    }

    /** The same on a phone that runs no scripts. */
    public Visit visitWithoutJavaScript() {
        return visit(options().setJavaScriptEnabled(false));
    }

    /** Without scripts, in a browser of that language. */
    public Visit visitIn(String language) {
        return visit(options().setJavaScriptEnabled(false).setLocale(language));
    }

    /** A page comes straight from the portal, so that all that it weighs can be counted. */
    public Visit visitThatIsWeighed() {
        return visit(options().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Visit visit(NewContextOptions options) {
        return new Visit(world, chromium.newContext(options));
    }

    private static NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(Screen.PHONE.width(), Screen.HEIGHT)
                .setLocale("nl-BE");
    }
}
