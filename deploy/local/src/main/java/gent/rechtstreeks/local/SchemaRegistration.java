package gent.rechtstreeks.local;

import java.util.Map;

/** Tells the registry our rule and our schemas. */
final class SchemaRegistration {

    private static final int CONFLICT = 409;

    private SchemaRegistration() {}

    /** Every version must be readable with every other, in both directions. */
    static void requireFullCompatibility(String nativeApi) {
        Map<String, String> rule = Map.of("ruleType", "COMPATIBILITY", "config", "FULL_TRANSITIVE");
        Http.Answer answer = post(nativeApi + "/admin/rules", rule);
        if (!answer.ok() && answer.status() != CONFLICT) {
            throw new StackException("The schema registry refused the rule FULL_TRANSITIVE: " + answer.body());
        }
    }

    static void register(String confluentApi, Topic topic) {
        String versions = confluentApi + "/subjects/" + topic.subject() + "/versions";
        Http.Answer answer = post(versions, Map.of("schemaType", "AVRO", "schema", topic.schema()));
        if (answer.status() == CONFLICT) {
            throw new StackException("The schema of topic " + topic.name()
                    + " breaks readers or writers of a version that the registry knows: "
                    + answer.body().path("message").asText() + ". Start with --fresh, or make a topic "
                    + topic.name() + ".v2.");
        }
        if (!answer.ok()) {
            throw new StackException(
                    "The schema registry refused the schema of topic " + topic.name() + ": " + answer.body());
        }
    }

    private static Http.Answer post(String url, Object body) {
        return Http.sendOrFail(
                "The schema registry",
                Http.to(url)
                        .header("Content-Type", "application/json")
                        .POST(Http.json(body))
                        .build());
    }
}
