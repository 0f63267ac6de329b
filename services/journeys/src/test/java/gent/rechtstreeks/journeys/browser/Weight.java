package gent.rechtstreeks.journeys.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.HashSet;
import java.util.Set;

/** How many bytes of one site came over the wire: compressed, and nothing for what the browser had kept. */
public final class Weight {

    private final String site;
    private final Set<String> requests = new HashSet<>();
    private long bytes;

    private Weight(String site) {
        this.site = site;
    }

    static Weight of(String site, CDPSession session) {
        Weight weight = new Weight(site);
        session.on("Network.requestWillBeSent", weight::asked);
        session.on("Network.loadingFinished", weight::came);
        session.send("Network.enable");
        return weight;
    }

    /** Since the last time that somebody asked. */
    public long takeBytes() {
        long taken = bytes;
        bytes = 0;
        return taken;
    }

    private void asked(JsonObject event) {
        String url = event.getAsJsonObject("request").get("url").getAsString();
        if (url.startsWith(site + "/")) {
            requests.add(event.get("requestId").getAsString());
        }
    }

    private void came(JsonObject event) {
        if (requests.contains(event.get("requestId").getAsString())) {
            bytes += event.get("encodedDataLength").getAsLong();
        }
    }
}
