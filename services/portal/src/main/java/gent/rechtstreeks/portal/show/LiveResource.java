package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.LiveApi;
import gent.rechtstreeks.portal.login.Visitor;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.client.SseEvent;

/** Tells an open page that there is news, and never which: the page asks for that itself, with all its checks. */
@Path("/berichten/live")
@RolesAllowed("resident")
class LiveResource {

    private static final int BAD_REQUEST = 400;

    private final LiveApi live;
    private final Visitor visitor;

    LiveResource(@RestClient LiveApi live, Visitor visitor) {
        this.live = live;
        this.visitor = visitor;
    }

    /**
     * @param last what the browser heard last, when it connects again
     * @param from up to where the page shows the feed; a place that is none any more hears of everything, and asks again
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> listen(
            @HeaderParam("Last-Event-ID") String last, @RestQuery("vanaf") String from, @Context Sse sse) {
        Caller caller = visitor.caller();
        return live.listen(caller, last, from)
                .onFailure(LiveResource::isNoPlace)
                .recoverWithMulti(() -> live.listen(caller, null, null))
                .map(event -> event.name() == null ? signOfLife(sse) : news(event, sse));
    }

    private static boolean isNoPlace(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == BAD_REQUEST;
    }

    /** The first of them opens the stream, long before there is news; the others keep it open. */
    private static OutboundSseEvent signOfLife(Sse sse) {
        return sse.newEventBuilder().comment("").build();
    }

    private static OutboundSseEvent news(SseEvent<String> event, Sse sse) {
        return sse.newEventBuilder()
                .name(event.name())
                .id(event.id())
                .data(String.class, "{}")
                .build();
    }
}
