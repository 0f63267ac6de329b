package gent.rechtstreeks.local.follow;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.up.Application;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;

/** What a try asks of the consent service: about push messages, as a resident or as an auditor. */
final class Consents {

    private static final String PURPOSE = "push-messages";
    private static final String MINE = Application.CONSENT.url() + "/me/consents";

    private Consents() {}

    static String receiptUrl() {
        return MINE + "/" + PURPOSE + "/receipt";
    }

    /** What the resident is asked, in Dutch. */
    static Agreement asked(String residentToken) {
        for (JsonNode purpose : ask(Http.to(MINE, residentToken)).get("purposes")) {
            if (purpose.get("purpose").asText().equals(PURPOSE)) {
                return Agreement.of(purpose);
            }
        }
        throw new IllegalStateException("Nobody is asked about " + PURPOSE);
    }

    /** The first moment at which this yes does not count any more. */
    static Instant sayYes(String residentToken, int version) {
        return Instant.parse(say("GIVEN", residentToken, version).get("until").asText());
    }

    /** After which moment nothing happens that rests on the yes. */
    static Instant withdraw(String residentToken, int version) {
        return Instant.parse(
                say("WITHDRAWN", residentToken, version).get("effectiveAt").asText());
    }

    /** All that was ever said by the resident of this receipt, and whether nobody changed it since. */
    static Proof proof(String residentToken, String auditorToken) {
        JsonNode receipt = ask(Http.to(receiptUrl(), residentToken).setHeader("Accept", "application/ld+json"));
        String resident =
                receipt.at("/dpv:hasRecordOfActivity/dpv:hasDataSubject/@id").asText();
        return Proof.of(ask(Http.to(Application.CONSENT.url() + "/audit/consent-records", auditorToken)
                .header("X-ConsentBB-IndividualId", resident.replace("urn:uuid:", ""))));
    }

    private static JsonNode say(String decision, String residentToken, int version) {
        return ask(Http.to(MINE + "/" + PURPOSE, residentToken)
                .header("Content-Type", "application/json")
                .PUT(Http.json(Map.of("decision", decision, "agreementVersion", version, "channel", "APP"))));
    }

    private static JsonNode ask(HttpRequest.Builder request) {
        return Services.ask(Application.CONSENT, request);
    }
}
