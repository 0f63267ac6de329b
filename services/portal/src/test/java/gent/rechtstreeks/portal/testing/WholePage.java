package gent.rechtstreeks.portal.testing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.Dependent;
import java.util.Locale;

/** Makes the text of a whole page as a browser gets it, but for the forms: their keys are of a request, and here is none. */
@Dependent
public class WholePage {

    private final Engine engine;

    WholePage(Engine engine) {
        this.engine = engine;
    }

    /** In that language, of what the template is told. */
    public String of(String template, Object page, Locale language) {
        return engine.getTemplate(template)
                .data("page", page)
                .data("formless", true)
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language)
                .render();
    }
}
