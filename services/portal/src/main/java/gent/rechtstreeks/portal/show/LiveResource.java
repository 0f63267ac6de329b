package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.LiveApi;
import gent.rechtstreeks.portal.login.Frame;
import gent.rechtstreeks.portal.login.Visitor;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.client.SseEvent;

/** Tells an open page that there is news, and never which: the page asks for that itself, with all its checks. */
@Path("/berichten/live")
@RolesAllowed("resident")
class LiveResource {

    private final LiveApi live;
    private final Visitor visitor;
    private final Frame frame;

    LiveResource(@RestClient LiveApi live, Visitor visitor, Frame frame) {
        this.live = live;
        this.visitor = visitor;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> listen(@HeaderParam("Last-Event-ID") String last, @Context Sse sse) {
        return live.listen(visitor.caller(frame.language().tag()), last)
                .filter(event -> event.name() != null)
                .map(event -> news(event, sse));
    }

    private static OutboundSseEvent news(SseEvent<String> event, Sse sse) {
        return sse.newEventBuilder()
                .name(event.name())
                .id(event.id())
                .data(String.class, "{}")
                .build();
    }
}
