package gent.rechtstreeks.journeys.browser;

/** How wide what people hold is, in pixels of a page. */
public enum Screen {
    /** The least that WCAG 2.2 asks for (1.4.10). */
    NARROW(320),
    PHONE(360),
    DESKTOP(1280);

    static final int HEIGHT = 800;

    private final int width;

    Screen(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }
}
