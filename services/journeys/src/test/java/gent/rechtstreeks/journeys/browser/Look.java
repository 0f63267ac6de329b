package gent.rechtstreeks.journeys.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** How one page looks, on whatever people hold, and to whoever cannot see it. */
public final class Look {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final boolean PICTURES_WANTED = Boolean.getBoolean("rechtstreeks.pictures");
    private static final String BEYOND_THE_SIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Page page;

    Look(Page page) {
        this.page = page;
    }

    /** What axe finds. */
    public List<String> violations() {
        return Axe.violations(page);
    }

    /** How many pixels stick out at the side, so that a reader must scroll to them. */
    public int pixelsBeyond(Screen screen) {
        on(screen);
        return (int) page.evaluate(BEYOND_THE_SIDE);
    }

    /** Writes a picture of all of it, when somebody wants to look. */
    public void picture(String name, Screen screen) {
        if (!PICTURES_WANTED) {
            return;
        }
        on(screen);
        Path file = PICTURES.resolve("%s-%s.jpg".formatted(name, screen.name().toLowerCase()));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    private void on(Screen screen) {
        page.setViewportSize(screen.width(), Screen.HEIGHT);
    }
}
