package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.kit.read.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Whom a GovStack-shaped call is about: a resident's own token says so, a service names somebody in a header. */
@RequestScoped
class Individual {

    /** GovStack's name for it; a header stands in no log, unlike a URL. */
    static final String HEADER = "X-ConsentBB-IndividualId";

    private final SecurityIdentity caller;
    private final CurrentResident resident;

    Individual(SecurityIdentity caller, CurrentResident resident) {
        this.caller = caller;
        this.resident = resident;
    }

    /** Whatever a resident writes into the header, the answer is about the bearer of the token. */
    UUID id(String header) {
        return caller.hasRole("consent-reader") ? parse(header) : resident.id();
    }

    static UUID parse(String header) {
        try {
            UUID id = UUID.fromString(header == null ? "" : header);
            if (id.toString().equalsIgnoreCase(header)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            // Answered below, like the short forms that Java alone would take for an id.
        }
        throw Problems.badRequest("malformedIndividual", "The header " + HEADER + " holds the id of a resident.");
    }
}
