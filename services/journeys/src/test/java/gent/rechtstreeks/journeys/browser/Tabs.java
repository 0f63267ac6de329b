package gent.rechtstreeks.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tabs of one browser that all show the same page, and what they hold open to hear of news. */
public final class Tabs implements AutoCloseable {

    private static final String LIVE = "/berichten/live";

    private final Set<Request> listening = new LinkedHashSet<>();
    private final List<Page> pages;
    private int most;

    private Tabs(BrowserContext context, String address, int number) {
        context.onRequest(this::begins);
        context.onRequestFinished(listening::remove);
        context.onRequestFailed(listening::remove);
        pages = Stream.generate(context::newPage).limit(number).toList();
        pages.forEach(page -> page.navigate(address));
    }

    static Tabs open(BrowserContext context, String address, int number) {
        return new Tabs(context, address, number);
    }

    /** Waits until one does, and has never seen two. */
    public void listenByOne() {
        openPages().findFirst().orElseThrow().waitForCondition(() -> listening.size() == 1);
        assertThat(most).as("connections that wait for news").isEqualTo(1);
    }

    public void closeTheOneThatListens() {
        Request request = listening.iterator().next();
        listening.remove(request);
        request.frame().page().close();
    }

    public void allRead(String text) {
        openPages().forEach(page -> assertThat(page.getByText(text).first()).isVisible());
    }

    @Override
    public void close() {
        openPages().toList().forEach(Page::close);
    }

    private Stream<Page> openPages() {
        return pages.stream().filter(page -> !page.isClosed());
    }

    private void begins(Request request) {
        if (request.url().contains(LIVE)) {
            listening.add(request);
            most = Math.max(most, listening.size());
        }
    }
}
