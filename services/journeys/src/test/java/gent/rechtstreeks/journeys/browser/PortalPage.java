package gent.rechtstreeks.journeys.browser;

import java.util.Optional;
import java.util.regex.Pattern;

/** Every page of the portal. A new page is added here, and is then looked at as all others are. */
public enum PortalPage {
    WELCOME("/welkom"),
    LOGGED_OUT("/afgemeld"),
    ACCESSIBILITY("/toegankelijkheid"),
    PRIVACY("/privacy"),
    WITHOUT_COOKIES("/zonder-cookies"),
    THANKS("/duidelijk/bedankt"),
    WHAT_IF("/wat-als"),
    EVERY_RIGHT("/rechten/alle"),
    HOME("/"),
    RIGHTS("/rechten"),
    RIGHT("/rechten", "/rechten/[0-9a-f-]{36}"),
    EVENTS("/gebeurtenissen"),
    MESSAGES("/berichten"),
    MESSAGE("/berichten", "/berichten/[0-9a-f-]{36}"),
    FACTS("/gegevens"),
    FACT("/gegevens", "/gegevens/[a-z0-9-]+"),
    CONSENT("/toestemming"),
    PROFILE("/profiel"),
    NOT_FOUND("/berichten/00000000-0000-4000-8000-000000000000");

    private final String path;
    private final Optional<Pattern> item;

    PortalPage(String path) {
        this.path = path;
        this.item = Optional.empty();
    }

    /** @param item the addresses of pages that are each about one thing of a resident; the page of the path links to them */
    PortalPage(String path, String item) {
        this.path = path;
        this.item = Optional.of(Pattern.compile(item));
    }

    /** Of an item's page, that of the page with the links. */
    String path() {
        return path;
    }

    /** What the links to it look like, where it is about one thing. */
    Optional<Pattern> item() {
        return item;
    }

    /** What its pictures are called. */
    public String fileName() {
        return name().toLowerCase().replace('_', '-');
    }
}
