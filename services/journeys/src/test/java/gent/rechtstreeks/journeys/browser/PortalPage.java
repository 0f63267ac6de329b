package gent.rechtstreeks.journeys.browser;

import java.util.List;
import java.util.stream.Stream;

/** Every page of the portal. A new page is added here, and is then looked at as all others are. */
public enum PortalPage {
    WELCOME("/welkom"),
    ACCESSIBILITY("/toegankelijkheid"),
    PRIVACY("/privacy"),
    HOME("/");

    private final String path;
    private final boolean item;

    PortalPage(String path) {
        this(path, false);
    }

    /** @param item whether it is about one thing of a resident, to which a link on the page above leads */
    PortalPage(String path, boolean item) {
        this.path = path;
        this.item = item;
    }

    /** All in which a resident finds something of their own. */
    public static List<PortalPage> ofAResident() {
        return Stream.of(values()).filter(page -> page.compareTo(HOME) >= 0).toList();
    }

    /** Of an item's page, that of the page above. */
    String path() {
        return path;
    }

    boolean isItem() {
        return item;
    }

    /** What its pictures are called. */
    String fileName() {
        return name().toLowerCase().replace('_', '-');
    }
}
