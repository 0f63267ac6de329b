package gent.rechtstreeks.portal.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser of somebody: it keeps cookies, sends the forms of pages that it opened, and follows only where it is told to. */
public final class TestBrowser {

    public static final String SESSION = "q_session";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String site =
            "http://127.0.0.1:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    private final Map<String, String> cookies = new TreeMap<>();

    /** By name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> opens(String path) {
        return opens(path, Map.of());
    }

    public HttpResponse<String> opens(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        headers.forEach(request::header);
        return send(request);
    }

    /** Begins at a page for residents only, goes to the login, and comes back: in tokens that live so many seconds. */
    public TestBrowser logsIn(String name, int seconds) {
        comesBack(opens("/profiel"), name, seconds);
        return this;
    }

    /** From the login, to which that answer led; answers the page that was asked first. */
    public HttpResponse<String> comesBack(HttpResponse<String> challenge, String name, int seconds) {
        Map<String, String> asked = query(to(challenge));
        String code = URLEncoder.encode(name + "~" + seconds, StandardCharsets.UTF_8);
        String back = URI.create(asked.get("redirect_uri")).getPath();
        return follows(opens(back + "?code=" + code + "&state=" + asked.get("state")));
    }

    public HttpResponse<String> follows(HttpResponse<String> redirect) {
        URI next = URI.create(to(redirect));
        return opens(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
    }

    /** Where it leads. */
    public static String to(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElse("nowhere, with " + redirect.statusCode());
    }

    /** With the hidden fields that every form on that page has. */
    public HttpResponse<String> sends(HttpResponse<String> page, String path, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.putIfAbsent("csrf-token", hidden(page, "csrf-token"));
        form.putIfAbsent("wie", hidden(page, "wie"));
        form.putIfAbsent("sleutel", hidden(page, "sleutel"));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", page.uri().toString())
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    public static String hidden(HttpResponse<String> page, String field) {
        Matcher found =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] named = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        if (named[1].isEmpty()) {
            cookies.remove(named[0]);
        } else {
            cookies.put(named[0], named[1]);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> query(String address) {
        Map<String, String> query = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] named = pair.split("=", 2);
            query.put(named[0], URLDecoder.decode(named[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
