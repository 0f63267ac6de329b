package gent.rechtstreeks.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse. */
final class Keyboard {

    private static final int MOST_STEPS = 100;
    private static final String SHOWS_WHERE_IT_IS =
            "one => { const style = getComputedStyle(one); return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Each step on the way shows where the focus is. */
    void reach(String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            Locator focus = page.locator(":focus");
            assertThat(focus.count()).as("the focus after %d steps", step + 1).isEqualTo(1);
            String text = focus.innerText().strip();
            assertThat((Boolean) focus.evaluate(SHOWS_WHERE_IT_IS))
                    .as("the focus can be seen on \"%s\"", text)
                    .isTrue();
            if (text.startsWith(name)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("The Tab key never came to \"" + name + "\".");
    }
}
