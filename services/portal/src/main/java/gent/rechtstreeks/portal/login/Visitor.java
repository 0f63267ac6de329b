package gent.rechtstreeks.portal.login;

import gent.rechtstreeks.portal.ask.Caller;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;

/** Whoever asks for a page: a resident who is logged in, or somebody unknown. */
@RequestScoped
public class Visitor {

    private static final String RESIDENT = "resident";

    private final CurrentIdentityAssociation association;
    private final Frame frame;
    /** Found once for each request, since asking again where anybody may come would block; null while nobody is known. */
    private SecurityIdentity identity;

    Visitor(CurrentIdentityAssociation association, Frame frame) {
        this.association = association;
        this.frame = frame;
    }

    /** Somebody whose session has ended is as unknown as somebody who never logged in; not so when nobody can tell. */
    Uni<Boolean> isResident() {
        return association
                .getDeferredIdentity()
                .invoke(found -> identity = found)
                .map(found -> found.hasRole(RESIDENT))
                .onFailure(failure -> !(failure instanceof OutOfReach))
                .recoverWithItem(false);
    }

    /** By which a page knows a resident again, and nobody else knows them by. */
    String mark() {
        return BrowserKey.mark(identity.getPrincipal().getName());
    }

    /** Whether this resident was given that form; another one may have logged in since, in the same browser. */
    boolean reads(Map<String, String> form) {
        return mark().equals(form.get(KeptForms.READER));
    }

    /** Calls services as this visitor, in the language of the page. Where only residents may come, the token is there. */
    public Caller caller() {
        String language = frame.language().tag();
        AccessTokenCredential token = identity == null ? null : identity.getCredential(AccessTokenCredential.class);
        return token == null ? Caller.anonymous(language) : Caller.withToken(token.getToken(), language);
    }
}
