package gent.rechtstreeks.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form that somebody handed in last: it can be handed in again by the same browser, as it was or changed. */
public final class Handed {

    private final Page page;
    private Request last;

    Handed(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                last = request;
            }
        });
    }

    /** As it was. */
    public Answered again() {
        return send(path(), fields());
    }

    public Answered with(String field, String value) {
        Map<String, String> fields = fields();
        fields.put(field, value);
        return send(path(), fields);
    }

    public Answered without(String field) {
        Map<String, String> fields = fields();
        fields.remove(field);
        return send(path(), fields);
    }

    /** The same fields at another address of the portal. */
    public Answered to(String path) {
        return send(path, fields());
    }

    private Answered send(String path, Map<String, String> fields) {
        return new Wire(page.context())
                .post(URI.create(last.url()).resolve(path).toString(), fields);
    }

    private String path() {
        return URI.create(last.url()).getRawPath();
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : last.postData().split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(decoded(parts[0]), decoded(parts[1]));
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
