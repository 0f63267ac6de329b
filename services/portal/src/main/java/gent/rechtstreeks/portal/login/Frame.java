package gent.rechtstreeks.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands around every page: who reads it, in which language, and whether an app shows it. */
@Named
@RequestScoped
public class Frame {

    private static final Set<String> PAGES = Set.of(
            "/",
            "/welkom",
            "/afgemeld",
            "/rechten",
            "/gebeurtenissen",
            "/berichten",
            "/gegevens",
            "/toestemming",
            "/wat-als",
            "/profiel",
            "/toegankelijkheid",
            "/privacy");

    private Language language = Language.NL;
    private String path = "/";
    private boolean resident;
    private boolean embedded;
    private boolean unsaved;
    private String toRemember;
    private String reader = "";

    void set(Language language, String path, boolean resident, boolean embedded) {
        this.language = language;
        this.path = path;
        this.resident = resident;
        this.embedded = embedded;
    }

    void readBy(String mark) {
        this.reader = mark;
    }

    /** A mark of who reads this page, by which a form comes back to the same person only; empty of somebody unknown. */
    public String reader() {
        return reader;
    }

    void notSaved() {
        this.unsaved = true;
    }

    /** What the browser is to remember of the language. */
    void remember(String language) {
        this.toRemember = language;
    }

    Optional<String> toRemember() {
        return Optional.ofNullable(toRemember);
    }

    /** From here on, this page and those after it are in another language. */
    public void speak(Language other) {
        this.language = other;
        this.toRemember = other.tag();
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

    /** Whether what the reader just pressed here was not saved, since they were not logged in any more. */
    public boolean isUnsaved() {
        return unsaved;
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
