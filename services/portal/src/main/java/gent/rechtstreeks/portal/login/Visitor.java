package gent.rechtstreeks.portal.login;

import gent.rechtstreeks.portal.ask.Caller;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;

/** Whoever asks for a page: a resident who is logged in, or somebody unknown. */
@RequestScoped
public class Visitor {

    private static final String RESIDENT = "resident";

    private final CurrentIdentityAssociation association;
    private SecurityIdentity known;

    Visitor(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** Somebody whose session has ended is as unknown as somebody who never logged in. */
    Uni<Boolean> isResident() {
        return association
                .getDeferredIdentity()
                .invoke(identity -> known = identity)
                .map(identity -> identity.hasRole(RESIDENT))
                .onFailure()
                .recoverWithItem(false);
    }

    /** By which a page knows its reader again, and nobody else knows them by. */
    String mark() {
        return BrowserKey.mark(identity().getPrincipal().getName());
    }

    /** Calls services as this visitor. On a page that only residents may see, the token is there. */
    public Caller caller(String language) {
        AccessTokenCredential token = identity().getCredential(AccessTokenCredential.class);
        return token == null ? Caller.anonymous(language) : Caller.withToken(token.getToken(), language);
    }

    /** Where anybody may come, it is known only once it was asked for without waiting. */
    private SecurityIdentity identity() {
        return known == null ? association.getIdentity() : known;
    }
}
