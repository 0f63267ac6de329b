package gent.rechtstreeks.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Somebody who looks at the portal: what they do, and what they read. */
public final class Visit implements AutoCloseable {

    private final World world;
    private final BrowserContext context;
    private final Page page;
    private final Handed handed;
    private String site;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visit(World world, BrowserContext context) {
        this.world = world;
        this.site = world.pods().url(Service.PORTAL);
        this.context = context;
        this.page = context.newPage();
        this.handed = new Handed(page);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    /** From now on another pod of the portal, to which the browser brings what it has of the first. */
    public void goesTo(String pod) {
        site = pod;
    }

    /** So many more of the same browser. */
    public Tabs opensTabs(PortalPage one, int number) {
        return Tabs.open(context, site + one.path(), number);
    }

    /** Answers the status. */
    public int opens(String path) {
        Response answer = page.navigate(site + path);
        return answer.status();
    }

    /** Of an item's page, the first that the page above has a link to. */
    public void opens(PortalPage one) {
        opens(one.path());
        one.item().ifPresent(item -> opens(linksTo(item).getFirst()));
    }

    public void opens(PortalPage one, String language) {
        opens(one.path() + "?taal=" + language);
    }

    /** Begins at Home, which leads to the login and back. */
    public Visit logsIn(Person person) {
        opens(PortalPage.HOME);
        page.locator("#username").fill(world.api().username(person));
        page.locator("#password").fill(world.login().password());
        page.locator("#kc-login").click();
        page.waitForURL(site + "/**");
        return this;
    }

    public void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Nor one that is folded away. */
    public void hasNoLink(String link) {
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)))
                .hasCount(0);
    }

    public void unfolds(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
    }

    public void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Twice, as fast as a finger that trembles. */
    public void pressesTwice(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .dblclick();
    }

    /** What was handed in last, to hand it in again. */
    public Handed handed() {
        return handed;
    }

    public void goesBack() {
        page.goBack();
    }

    /** As a browser does that keeps none. */
    public void losesCookies() {
        context.clearCookies();
    }

    /** A cookie of the portal comes back broken; only a site with TLS may be said to have set a secure one. */
    public void breaksCookie(String name) {
        String secure = site.replace("http:", "https:");
        context.addCookies(List.of(new Cookie(name, "x").setUrl(secure).setSecure(true)));
    }

    /** In the field with that label. */
    public void writes(String label, String text) {
        page.getByLabel(label).fill(text);
    }

    /** The first answer of the list with that label that says something. */
    public void choosesFirst(String label) {
        page.getByLabel(label).selectOption(new SelectOption().setIndex(1));
    }

    /** The words beside it, which cover it. */
    public void ticks(String label) {
        page.locator("label", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
    }

    /** What stands in the field with that label. */
    public void hasWritten(String label, String text) {
        assertThat(page.getByLabel(label)).hasValue(text);
    }

    /** Changes what the first hidden field of that name sends, as only somebody does who wants to know. */
    public void tampersWith(String field, String value) {
        page.locator("input[type=hidden][name=" + field + "]")
                .first()
                .evaluate("(field, value) => field.value = value", value);
    }

    /** The page as it came. */
    public Answered asksFor(String path) {
        return new Wire(context).get(site + path);
    }

    public void reloads() {
        page.reload();
    }

    /** Waits until the text is there. */
    public void reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    public void readsFromRightToLeft(String part) {
        assertThat(page.locator(part)).hasAttribute("dir", "rtl");
    }

    /** What a page offers to copy. */
    public String textToCopy() {
        return page.locator("textarea[readonly]").inputValue();
    }

    /** The code on this page. */
    public String code() {
        return page.locator("code").innerText().strip();
    }

    public void readsNothingOf(String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }

    public void readsHeading(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    /** The text of the page, in the language that it says. */
    public void isIn(String language) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    /** With the Tab key alone to what is called so, and there Enter. */
    public void reachesByKeyboard(String name) {
        new Keyboard(page).reach(name);
    }

    /** What a browser refused to do or could not do; empty when all went well. */
    public List<String> complaints() {
        return complaints;
    }

    /** How to look at this page. */
    public Look look() {
        return new Look(page);
    }

    /** Counts from now on. */
    public Weight weight() {
        return Weight.of(site, page);
    }

    /** Where the links of the page lead, of those that lead to such items. */
    public List<String> linksTo(PortalPage one) {
        return linksTo(one.item().orElseThrow());
    }

    private List<String> linksTo(Pattern addresses) {
        return page.locator("main a[href]").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(addresses.asMatchPredicate())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
