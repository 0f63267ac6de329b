package gent.rechtstreeks.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What stands around every page: who reads it, in which language, and whether an app shows it. */
@Named
@RequestScoped
public class Frame {

    private static final Set<String> PAGES = Set.of(
            "/",
            "/welkom",
            "/rechten",
            "/gebeurtenissen",
            "/berichten",
            "/gegevens",
            "/toestemming",
            "/wat-als",
            "/profiel",
            "/toegankelijkheid",
            "/privacy");

    /** In the address of a page to which somebody came back by the login, whose form was not handed in. */
    static final String AGAIN = "opnieuw";

    private Language language = Language.NL;
    private String path = "/";
    private boolean resident;
    private boolean embedded;
    private boolean prepared;
    private boolean again;
    private String reader = "";

    void set(Language language, String path, boolean resident, boolean embedded) {
        this.language = language;
        this.path = path;
        this.resident = resident;
        this.embedded = embedded;
        this.prepared = true;
    }

    void readBy(String mark) {
        this.reader = mark;
    }

    /** A mark of who reads this page, by which a form comes back to the same person only; empty of somebody unknown. */
    public String reader() {
        return reader;
    }

    void again() {
        this.again = true;
    }

    /** Whether a form was not handed in, since the session had ended. */
    public boolean isAgain() {
        return again;
    }

    /** From here on, this page and those after it are in another language. */
    public void speak(Language other) {
        this.language = other;
    }

    public Language language() {
        return language;
    }

    /** Of this page, to come back to. */
    public String path() {
        return path;
    }

    public boolean isResident() {
        return resident;
    }

    /** Whether this is a page of ours: nothing is known of who asks for an address that leads nowhere. */
    public boolean isPrepared() {
        return prepared;
    }

    /** Inside an app that has a header and a footer of its own. */
    public boolean isEmbedded() {
        return embedded;
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    /** Which page this is, without which of a person's items it shows: {@code /berichten/1} becomes {@code /berichten}. */
    public String page() {
        String first = path.indexOf('/', 1) < 0 ? path : path.substring(0, path.indexOf('/', 1));
        return isPage(first) ? first : "/";
    }

    /** Whether there is such a page. */
    public static boolean isPage(String page) {
        return PAGES.contains(page);
    }

    /** Whether a page of the menu is the one that is shown, or stands above it. */
    public boolean isAt(String page) {
        return path.equals(page) || (!page.equals("/") && path.startsWith(page + "/"));
    }
}
