package gent.rechtstreeks.kit.login;

import java.util.Optional;
import java.util.UUID;

/** Finds the resident behind a login. */
public interface ResidentDirectory {

    /**
     * The resident id of a national number; empty when the identity store does not know the person. Throws
     * {@link DirectoryUnavailable} when it cannot be asked now.
     */
    Optional<UUID> find(String rrn);
}
