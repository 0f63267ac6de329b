package gent.rechtstreeks.portal.login;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whoever chose a language here is asked to log in in that language; of anybody else the login looks at the browser. */
@Unremovable
@ApplicationScoped
@Redirect(Location.OIDC_AUTHORIZATION)
class SpokenAtTheLogin implements OidcRedirectFilter {

    private static final String PARAMETER = "ui_locales";
    private static final String NOBODY = "";

    @Override
    public void filter(OidcRedirectContext context) {
        chosen(context.routingContext().request())
                .ifPresent(language -> context.additionalQueryParams().set(PARAMETER, language.tag()));
    }

    private static Optional<Language> chosen(HttpServerRequest request) {
        return Language.known(request.getParam(ReadersLanguage.NAME)).or(() -> remembered(request));
    }

    /** Not what a resident chose for all messages: the next one who logs in here may be another. */
    private static Optional<Language> remembered(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(ReadersLanguage.NAME))
                .map(Cookie::getValue)
                .flatMap(RememberedLanguage::of)
                .filter(known -> known.isFor(NOBODY))
                .map(RememberedLanguage::language);
    }
}
