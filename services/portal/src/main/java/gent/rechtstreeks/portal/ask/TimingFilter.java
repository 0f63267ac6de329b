package gent.rechtstreeks.portal.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with each page what it waited for: whoever looks into a slow page need not guess. */
@ApplicationScoped
class TimingFilter {

    private final Timing timing;

    TimingFilter(Timing timing) {
        this.timing = timing;
    }

    /** Before anybody asks who it is, which looks into the database. */
    @ServerRequestFilter(preMatching = true)
    void before() {
        timing.begin();
    }

    @ServerResponseFilter
    void after(ContainerResponseContext response) {
        response.getHeaders().add("Server-Timing", timing.header());
    }
}
