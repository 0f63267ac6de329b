package gent.rechtstreeks.lifeevents.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with an ETag of what is in the answer; a client that has it already gets 304 and no body. */
@ApplicationScoped
class Tags {

    private final ObjectMapper mapper;

    Tags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    <T> RestResponse<T> answer(Request request, T view) {
        EntityTag tag = new EntityTag(hash(view));
        ResponseBuilder<T> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(view)
                : ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag)
                .cacheControl(privately())
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    private String hash(Object view) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(mapper.writeValueAsBytes(view));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("an answer that cannot be hashed", e);
        }
    }

    private static CacheControl privately() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
