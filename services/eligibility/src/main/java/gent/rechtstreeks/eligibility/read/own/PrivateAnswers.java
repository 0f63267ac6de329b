package gent.rechtstreeks.eligibility.read.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.eligibility.rights.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers for one resident only, with an ETag of what is in it: better words change it too. */
@ApplicationScoped
class PrivateAnswers {

    private static final String SEVERAL = HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final ObjectMapper json;

    PrivateAnswers(ObjectMapper json) {
        this.json = json;
    }

    <T> RestResponse<T> answer(Request request, T view, Language language) {
        EntityTag tag = tag(view);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder<T> answer =
                unchanged == null ? ResponseBuilder.ok(view) : ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag)
                .cacheControl(alwaysAsk())
                .header(HttpHeaders.VARY, SEVERAL)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    private EntityTag tag(Object view) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(view));
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("an answer that cannot be hashed", e);
        }
    }

    private static CacheControl alwaysAsk() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
