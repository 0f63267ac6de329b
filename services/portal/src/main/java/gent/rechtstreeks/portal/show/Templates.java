package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.login.Frame;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Every template speaks the language of the page that it is for. */
@ApplicationScoped
class Templates {

    private final Frame frame;

    Templates(Frame frame) {
        this.frame = frame;
    }

    void speakTheLanguageOfThePage(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> instance.setAttribute(
                MessageBundles.ATTRIBUTE_LOCALE, frame.language().locale()));
    }
}
