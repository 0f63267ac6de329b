package gent.rechtstreeks.kit.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/**
 * The schema registry over the Confluent-compatible API, which several products speak. Ids and schemas never change,
 * so each is asked once. It only looks up: who registers schemas is the deployment.
 */
public final class SchemaRegistry {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final String base;

    /** Speaks to the registry whose Confluent-compatible API stands under {@code base}. */
    public SchemaRegistry(String base) {
        this.base = base;
    }

    /** The schema under an id; empty when the registry does not know it. */
    public Optional<Schema> schema(int id) {
        Schema known = schemas.get(id);
        return known != null ? Optional.of(known) : ask(id);
    }

    /** The id of a topic's value schema; a schema that nobody registered is a fault of the deployment. */
    public int id(String topic) {
        Integer known = ids.get(topic);
        return known != null ? known : lookUp(topic);
    }

    private Optional<Schema> ask(int id) {
        HttpResponse<String> answer = send(request("/schemas/ids/" + id).GET().build());
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        Schema schema = new Schema.Parser().parse((String) body(answer).get("schema"));
        schemas.put(id, schema);
        return Optional.of(schema);
    }

    private int lookUp(String topic) {
        HttpRequest request = request("/subjects/" + topic + "-value")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(write(Map.of("schema", published(topic)))))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() == 404) {
            throw new RegistryUnavailable("the schema of topic " + topic + " is not registered");
        }
        int id = (Integer) body(answer).get("id");
        ids.put(topic, id);
        return id;
    }

    /** The schema as it was published, without what code generation adds to it. */
    private static String published(String topic) {
        try (InputStream schema = SchemaRegistry.class.getResourceAsStream("/avro/" + topic + ".avsc")) {
            if (schema == null) {
                throw new IllegalStateException("There is no schema for topic " + topic);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new RegistryUnavailable("the schema registry does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailable("interrupted while asking the schema registry", e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new RegistryUnavailable("the schema registry answers " + answer.statusCode());
        }
        try {
            return json.readValue(answer.body(), Map.class);
        } catch (IOException e) {
            throw new RegistryUnavailable("the schema registry's answer cannot be read", e);
        }
    }

    private String write(Map<String, String> body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
