package gent.rechtstreeks.portal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A login without pages: whoever brings the code {@code name~seconds} is called so, and their tokens live that long; so do
 * those of the refresh token. Its tokens are really signed.
 */
final class LoginServer implements AutoCloseable {

    private static final Pattern WHO = Pattern.compile("(?:^|&)(?:code|refresh_token)=([^&]+)");

    private final HttpServer server;
    private final EllipticCurveJsonWebKey key;

    private LoginServer(HttpServer server, EllipticCurveJsonWebKey key) {
        this.server = server;
        this.key = key;
    }

    static LoginServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("component-test");
            LoginServer login = new LoginServer(server, key);
            login.answer("/.well-known/openid-configuration", login.discovery());
            login.answer("/jwks", "{\"keys\":[" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}");
            server.createContext("/token", exchange -> send(exchange, login.tokens(exchange)));
            server.start();
            return login;
        } catch (IOException | JoseException e) {
            throw new IllegalStateException("the login does not start", e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token",
                 "authorization_endpoint":"%1$s/authorize","end_session_endpoint":"%1$s/logout"}
                """.formatted(url());
    }

    private String tokens(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher asked = WHO.matcher(form);
        if (!asked.find()) {
            throw new IOException("nobody comes back so");
        }
        String who = URLDecoder.decode(asked.group(1), StandardCharsets.UTF_8);
        String[] parts = who.split("~");
        String token = token(parts[0], Long.parseLong(parts[1]));
        return """
                {"token_type":"Bearer","expires_in":%s,"id_token":"%s","access_token":"%s","refresh_token":"%s"}
                """.formatted(parts[1], token, token, who);
    }

    private String token(String name, long seconds) throws IOException {
        long now = Instant.now().getEpochSecond();
        String roles = name.startsWith("resident") ? "\"resident\"" : "";
        JsonWebSignature signed = new JsonWebSignature();
        signed.setAlgorithmHeaderValue("ES256");
        signed.setKeyIdHeaderValue(key.getKeyId());
        signed.setKey(key.getPrivateKey());
        signed.setPayload("""
                {"iss":"%s","sub":"%s","aud":"portal","iat":%d,"exp":%d,"realm_access":{"roles":[%s]}}
                """.formatted(url(), name, now, now + seconds, roles));
        try {
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IOException(e);
        }
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> send(exchange, body));
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
