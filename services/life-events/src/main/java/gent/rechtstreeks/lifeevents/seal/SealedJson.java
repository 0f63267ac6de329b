package gent.rechtstreeks.lifeevents.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.kit.guard.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Seals whole records, so that a column of the database tells nothing without the key. */
@ApplicationScoped
public class SealedJson {

    private final Sealer sealer;
    private final ObjectMapper json;

    SealedJson(Sealer sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    public byte[] seal(Object plain) {
        try {
            return sealer.seal(json.writeValueAsBytes(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T open(byte[] sealed, Class<T> type) {
        try {
            return json.readValue(sealer.open(sealed), type);
        } catch (IOException e) {
            // The cause may quote what was sealed.
            throw new IllegalStateException("what was sealed is not a " + type.getSimpleName());
        }
    }
}
