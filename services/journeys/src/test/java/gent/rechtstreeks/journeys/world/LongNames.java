package gent.rechtstreeks.journeys.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Puts a name into an answer that is longer than a phone is wide, in Arabic, wherever somebody reads one. */
final class LongNames {

    static final String NAME =
            "\u062d\u0642" + "\u0633\u0643\u0646".repeat(40) + " Rechtopmaatschappelijkeintegratie".repeat(3);

    private static final Set<String> NAMES = Set.of("title", "name", "official", "label", "headline", "shown", "state");
    private static final ObjectMapper JSON = new ObjectMapper();

    private LongNames() {}

    static byte[] in(byte[] answer) {
        try {
            JsonNode tree = JSON.readTree(answer);
            rename(tree);
            return JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException noJson) {
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(JsonNode node) {
        node.forEach(LongNames::rename);
        if (node instanceof ObjectNode object) {
            NAMES.stream().filter(field -> isName(object, field)).forEach(field -> object.put(field, NAME));
            if (object.has("direction")) {
                object.put("direction", "rtl").put("language", "ar");
            }
        }
    }

    /** A state may be a code, and a name a list of them. */
    private static boolean isName(ObjectNode object, String field) {
        String text = object.path(field).asText();
        return object.path(field).isTextual() && !text.equals(text.toUpperCase());
    }
}
