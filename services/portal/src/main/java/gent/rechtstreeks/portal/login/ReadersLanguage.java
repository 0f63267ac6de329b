package gent.rechtstreeks.portal.login;

import gent.rechtstreeks.portal.ask.NotificationsApi;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What the reader chose here, else what the resident chose for all messages, else what the browser of somebody unknown would
 * like, else Dutch. Only a choice is remembered: what a browser likes says nothing of whoever logs in with it.
 */
@ApplicationScoped
class ReadersLanguage {

    static final String NAME = "taal";

    private final Frame frame;
    private final Visitor visitor;
    private final NotificationsApi notifications;
    private final Parts parts;

    ReadersLanguage(Frame frame, Visitor visitor, @RestClient NotificationsApi notifications, Parts parts) {
        this.frame = frame;
        this.visitor = visitor;
        this.notifications = notifications;
        this.parts = parts;
    }

    /** @param reader the resident's mark, empty of somebody unknown */
    Uni<Language> of(ContainerRequestContext request, String reader) {
        Optional<Language> chosen = chosenNow(request).or(() -> remembered(request, reader));
        if (chosen.isPresent()) {
            return Uni.createFrom().item(chosen.get());
        }
        return reader.isEmpty() ? Uni.createFrom().item(liked(request)) : preferred(reader);
    }

    private Optional<Language> chosenNow(ContainerRequestContext request) {
        Optional<Language> asked =
                Language.known(request.getUriInfo().getQueryParameters().getFirst(NAME));
        asked.ifPresent(frame::speak);
        return asked;
    }

    private static Optional<Language> remembered(ContainerRequestContext request, String reader) {
        return Optional.ofNullable(request.getCookies().get(NAME))
                .flatMap(cookie -> RememberedLanguage.of(cookie.getValue()))
                .filter(known -> known.isFor(reader))
                .map(RememberedLanguage::language);
    }

    /** Asked once, and not on every page. What could not be asked is asked on the next. */
    private Uni<Language> preferred(String reader) {
        return parts.of(Service.NOTIFICATIONS, notifications.preferences(visitor.caller()))
                .map(part -> part.toOptional()
                        .map(NotificationsApi.Preferences::language)
                        .flatMap(Language::known))
                .invoke(known ->
                        known.ifPresent(language -> frame.remember(new RememberedLanguage(language, reader).cookie())))
                .onFailure()
                .recoverWithItem(Optional.empty())
                .map(known -> known.orElse(Language.NL));
    }

    private static Language liked(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::toLanguageTag)
                .map(Language::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.NL);
    }
}
