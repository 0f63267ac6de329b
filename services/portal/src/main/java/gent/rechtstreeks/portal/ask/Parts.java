package gent.rechtstreeks.portal.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import gent.rechtstreeks.portal.PortalConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import org.jboss.logging.Logger;

/** Asks for a part of a page, within the patience of a reader. A service that fails costs its own part only. */
@ApplicationScoped
public class Parts {

    private static final Logger LOG = Logger.getLogger(Parts.class);
    /** The answers that say something of the request, which the page itself must deal with. */
    private static final Set<Integer> ABOUT_THE_REQUEST = Set.of(400, 401, 403, 404, 409, 410, 412, 429);

    private final PortalConfig config;
    private final Timing timing;

    Parts(PortalConfig config, Timing timing) {
        this.config = config;
        this.timing = timing;
    }

    /** What a service says, or that it is missing; an answer about the request itself stays a failure. */
    public <T> Uni<Part<T>> of(Service service, Uni<T> asked) {
        return answered(service, asked.onItem().ifNull().failWith(NullPointerException::new));
    }

    /** That a service did something, or that nobody knows whether it did: a part without content. */
    public Uni<Part<Void>> done(Service service, Uni<Void> asked) {
        return answered(service, asked);
    }

    private <T> Uni<Part<T>> answered(Service service, Uni<T> asked) {
        long began = System.nanoTime();
        return asked.onTermination()
                .invoke(() -> timing.took(service, System.nanoTime() - began))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .map(value -> (Part<T>) new Part.Got<>(value))
                .onFailure(failure -> !isAboutTheRequest(failure))
                .recoverWithItem(failure -> missing(service, failure));
    }

    static boolean isAboutTheRequest(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && !isUnreadable(failure)
                && ABOUT_THE_REQUEST.contains(answer.getResponse().getStatus());
    }

    /** The client calls an answer that it cannot read a bad request; the service never said so. */
    private static boolean isUnreadable(Throwable failure) {
        return failure.getCause() instanceof JsonProcessingException;
    }

    // The message of a failure may quote what a service said of a person.
    private static <T> Part<T> missing(Service service, Throwable failure) {
        LOG.warnf("%s did not answer: %s", service, failure.getClass().getSimpleName());
        return new Part.Missing<>(service);
    }
}
