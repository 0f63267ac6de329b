package gent.rechtstreeks.journeys.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/** How many bytes of one site came over the wire: compressed, and nothing for what the browser had kept. */
public final class Weight {

    private static final String NEVER_ENDS = "EventSource";

    private final String site;
    private final Page page;
    private final Set<String> underWay = new HashSet<>();
    private long bytes;

    private Weight(String site, Page page) {
        this.site = site;
        this.page = page;
    }

    /** Counts from now on. */
    static Weight of(String site, Page page) {
        Weight weight = new Weight(site, page);
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.requestWillBeSent", weight::asked);
        session.on("Network.loadingFinished", weight::came);
        session.on("Network.loadingFailed", weight::ended);
        session.send("Network.enable");
        return weight;
    }

    /** Of all since the last time that somebody asked, when nothing is under way any more. */
    public long takeBytes() {
        page.waitForCondition(underWay::isEmpty);
        long taken = bytes;
        bytes = 0;
        return taken;
    }

    private void asked(JsonObject event) {
        String url = event.getAsJsonObject("request").get("url").getAsString();
        if (url.startsWith(site + "/") && !event.get("type").getAsString().equals(NEVER_ENDS)) {
            underWay.add(id(event));
        } else {
            ended(event); // Sent on to another site, such as the login.
        }
    }

    private void came(JsonObject event) {
        if (ended(event)) {
            bytes += event.get("encodedDataLength").getAsLong();
        }
    }

    private boolean ended(JsonObject event) {
        return underWay.remove(id(event));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
