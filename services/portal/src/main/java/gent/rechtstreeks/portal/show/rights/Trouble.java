package gent.rechtstreeks.portal.show.rights;

import jakarta.ws.rs.WebApplicationException;

/** Why a grant could not be renounced, or taken back. */
enum Trouble {
    /** It is up to somebody else. */
    OTHERS,
    /** A human has looked already, or there is nothing any more. */
    LATE,
    /** Granting does not answer. */
    SILENT;

    static boolean isIn(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && (answer.getResponse().getStatus() == 403
                        || answer.getResponse().getStatus() == 409);
    }

    static Trouble of(Throwable failure) {
        return ((WebApplicationException) failure).getResponse().getStatus() == 403 ? OTHERS : LATE;
    }
}
