package gent.rechtstreeks.notifications.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** ETags made from what the resident would see, so read marks, deadlines and better texts change them too. */
@ApplicationScoped
class PageTags {

    private final ObjectMapper json;

    PageTags(ObjectMapper json) {
        this.json = json;
    }

    EntityTag of(FeedPage page) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(page));
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A page of the feed cannot be hashed", e);
        }
    }
}
