package gent.rechtstreeks.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/** A small OIDC issuer for component tests: discovery, keys and client credentials; its tokens are really signed. */
final class TokenIssuer implements AutoCloseable {

    static final String KEY_ID = "component-test";
    private static final String URL_PROPERTY = "rechtstreeks.test.issuer";

    private final HttpServer server;

    private TokenIssuer(HttpServer server) {
        this.server = server;
    }

    static TokenIssuer start() {
        try {
            ECPublicKey key = SigningKey.create();
            TokenIssuer issuer =
                    new TokenIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            System.setProperty(URL_PROPERTY, issuer.url());
            issuer.answer("/.well-known/openid-configuration", issuer.discovery());
            issuer.answer("/jwks", keys(key));
            issuer.server.createContext("/token", exchange -> send(exchange, tokenAnswer()));
            issuer.server.start();
            return issuer;
        } catch (IOException e) {
            throw new IllegalStateException("the token issuer does not start", e);
        }
    }

    static String issuerUrl() {
        return System.getProperty(URL_PROPERTY);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> send(exchange, body));
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token",
                 "authorization_endpoint":"%1$s/authorize","id_token_signing_alg_values_supported":["ES256"],
                 "response_types_supported":["code"],"subject_types_supported":["public"]}
                """.formatted(url());
    }

    private static String keys(ECPublicKey key) {
        return """
                {"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"%s","x":"%s","y":"%s"}]}
                """.formatted(
                KEY_ID, base64(key.getW().getAffineX()), base64(key.getW().getAffineY()));
    }

    private static String tokenAnswer() {
        return """
                {"access_token":"%s","token_type":"Bearer","expires_in":300}
                """.formatted(Tokens.service("component-test"));
    }

    /** A coordinate of the curve as its 32 bytes, the highest first. */
    private static String base64(BigInteger coordinate) {
        byte[] bytes = coordinate.toByteArray();
        byte[] padded = new byte[32];
        int length = Math.min(bytes.length, padded.length);
        System.arraycopy(bytes, bytes.length - length, padded, padded.length - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
