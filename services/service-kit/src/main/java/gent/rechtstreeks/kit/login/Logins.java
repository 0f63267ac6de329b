package gent.rechtstreeks.kit.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Remembers who is behind a token for as long as the token lives. */
@ApplicationScoped
class Logins {

    private static final int AT_MOST = 50_000;

    private final ResidentDirectory directory;
    private final Clock clock;
    private final Cache<Login, UUID> known;

    Logins(ResidentDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfter(Expiry.creating(this::lifeLeft))
                .build();
    }

    /** The resident behind a token; empty when it names nobody whom the identity store knows. */
    Optional<UUID> resident(JsonWebToken token) {
        String rrn = token.getClaim("rrn");
        if (rrn == null) {
            return Optional.empty();
        }
        Login login = new Login(rrn, token.getExpirationTime());
        Optional<UUID> resident = Optional.ofNullable(known.getIfPresent(login)).or(() -> directory.find(rrn));
        resident.ifPresent(id -> known.put(login, id));
        return resident;
    }

    private Duration lifeLeft(Login login, UUID resident) {
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(login.expires()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private record Login(String rrn, long expires) {}
}
