package gent.rechtstreeks.local.up;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.StackException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives one household of the sandbox for each persona a login. */
final class Residents {

    private Residents() {}

    static List<Resident> ensure(Login login) {
        String url = Application.REGISTRY_SANDBOX.url() + "/residents/examples";
        Http.Answer answer = Http.sendOrFail(
                "registry-sandbox", Http.to(url, login.token("operator")).GET().build());
        if (!answer.ok()) {
            throw new StackException("registry-sandbox names no example residents (status " + answer.status() + ").");
        }
        Map<Persona, Resident> residents = new EnumMap<>(Persona.class);
        for (JsonNode example : answer.body()) {
            String description = example.path("description").asText();
            Persona.near(description)
                    .filter(persona -> !residents.containsKey(persona))
                    .ifPresent(persona -> residents.put(persona, resident(login, example, persona, description)));
        }
        return List.copyOf(residents.values());
    }

    private static Resident resident(Login login, JsonNode example, Persona persona, String description) {
        String username = login.ensureResident(example.get("insz").asText(), description);
        return new Resident(username, persona, description);
    }
}
