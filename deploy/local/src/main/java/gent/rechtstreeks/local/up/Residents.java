package gent.rechtstreeks.local.up;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.StackException;
import java.util.ArrayList;
import java.util.List;

/** Gives the sandbox's example residents a login. */
final class Residents {

    private static final int EXAMPLES = 3;

    private Residents() {}

    static List<Resident> ensure(Login login) {
        String url = Application.REGISTRY_SANDBOX.url() + "/residents/examples";
        Http.Answer answer = Http.sendOrFail(
                "registry-sandbox", Http.to(url, login.token("operator")).GET().build());
        if (!answer.ok()) {
            throw new StackException("registry-sandbox names no example residents (status " + answer.status() + ").");
        }
        List<Resident> residents = new ArrayList<>();
        for (JsonNode example : answer.body()) {
            if (residents.size() < EXAMPLES) {
                String description = example.path("description").asText();
                String username = login.ensureResident(example.get("insz").asText(), description);
                residents.add(new Resident(username, description));
            }
        }
        return residents;
    }
}
