package gent.rechtstreeks.notifications.testing;

import gent.rechtstreeks.notifications.rights.RightBook;
import gent.rechtstreeks.notifications.rights.RightFiles;
import gent.rechtstreeks.notifications.rights.TellableRight;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The rights of the service, and some that are only made up: whoever adds a right adds a folder, and no code. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MoreRights {

    private static final Path FOLDER = Path.of("src/test/resources/rights-for-tests");

    /** Only those that are made up. */
    public static RightBook madeUp() {
        return RightFiles.in(FOLDER);
    }

    @Produces
    @Singleton
    RightBook all() {
        Map<String, TellableRight> rights =
                new HashMap<>(RightFiles.ofTheService().rights());
        rights.putAll(madeUp().rights());
        return new RightBook(rights);
    }
}
