package gent.rechtstreeks.portal.show;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** For a form that is handed in twice: the services know the second time by its key, and do nothing. */
@TemplateExtension(namespace = "once")
final class Once {

    private Once() {}

    static String key() {
        return UUID.randomUUID().toString();
    }
}
