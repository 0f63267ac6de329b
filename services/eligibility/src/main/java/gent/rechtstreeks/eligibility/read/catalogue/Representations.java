package gent.rechtstreeks.eligibility.read.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Answers that anybody may keep for a while: the ETag is a hash of what is sent, so another form, day or version has
 * another one. Who has it already gets 304 and no body.
 */
@ApplicationScoped
class Representations {

    /** A rule that is rolled back must not be read anywhere much later. */
    private static final int KEPT_FOR_SECONDS = 300;

    private final ObjectMapper json;

    Representations(ObjectMapper json) {
        this.json = json;
    }

    Response answer(Request request, String type, Object content) {
        byte[] body = bytes(content);
        EntityTag tag = new EntityTag(hash(body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body).type(type) : unchanged;
        return answer.tag(tag)
                .cacheControl(byAnybody())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rights that cannot be written", e);
        }
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static CacheControl byAnybody() {
        CacheControl control = new CacheControl();
        control.setMaxAge(KEPT_FOR_SECONDS);
        control.setNoTransform(false);
        control.getCacheExtension().put("public", null);
        return control;
    }
}
