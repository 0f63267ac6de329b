package gent.rechtstreeks.journeys.browser;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.Map;

/**
 * Asks what a browser could ask, without a page. Cookies and redirects are brought along by hand: Playwright keeps secure
 * cookies from an address without TLS, as ours on this machine is.
 */
final class Wire {

    private static final int NONE = 0;

    private final BrowserContext context;

    Wire(BrowserContext context) {
        this.context = context;
    }

    Answered get(String address) {
        return send(address, options().setMethod("GET"));
    }

    Answered post(String address, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        return send(address, options().setMethod("POST").setForm(form));
    }

    private Answered send(String address, RequestOptions options) {
        APIResponse answer = context.request().fetch(address, options);
        String elsewhere = answer.headers().get("location");
        return elsewhere == null
                ? new Answered(answer.status(), answer.text())
                : get(URI.create(address).resolve(elsewhere).toString());
    }

    private RequestOptions options() {
        return RequestOptions.create().setMaxRedirects(NONE).setHeader("Cookie", cookies());
    }

    private String cookies() {
        return context.cookies().stream()
                .filter(cookie -> cookie.path.equals("/"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(joining("; "));
    }
}
