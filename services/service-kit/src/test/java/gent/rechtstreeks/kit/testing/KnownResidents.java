package gent.rechtstreeks.kit.testing;

import gent.rechtstreeks.kit.login.ResidentDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Answers the login look-up in the component tests of one service; the journeys ask the real identity store. */
@ApplicationScoped
public class KnownResidents implements ResidentDirectory {

    private static final Map<String, UUID> KNOWN = new ConcurrentHashMap<>();

    /** From now on this national number belongs to this resident. */
    public static void is(String rrn, UUID resident) {
        KNOWN.put(rrn, resident);
    }

    @Override
    public Optional<UUID> find(String rrn) {
        return Optional.ofNullable(KNOWN.get(rrn));
    }
}
