package gent.rechtstreeks.portal.login;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What somebody typed and could not hand in, because their session had ended or a service was down: kept for half an hour,
 * for that browser, until it is shown again to whoever typed it: the next one who logs in may be another person.
 */
@ApplicationScoped
public class KeptForms {

    public static final String COOKIE = "bewaard";
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);

    /** In every form: the mark of who reads it. */
    static final String READER = "wie";

    /** No form of ours is longer; anybody can send one, and it takes our room. */
    private static final int LONGEST = 4096;

    private record Kept(String page, Map<String, String> typed) {}

    private final Frame frame;
    private final SealedRows rows;
    private final Clock clock;

    KeptForms(Frame frame, SealedRows rows, Clock clock) {
        this.frame = frame;
        this.rows = rows;
        this.clock = clock;
    }

    /** As {@link #keep}, of a resident whose session has not ended. */
    public Uni<NewCookie> keepMine(String page, Map<String, String> typed) {
        Map<String, String> mine = new TreeMap<>(typed);
        mine.put(READER, frame.reader());
        return keep(page, mine);
    }

    /** Answers the cookie by which the same browser gets it back on that page. */
    Uni<NewCookie> keep(String page, Map<String, String> typed) {
        if (page.length() + length(typed) > LONGEST) {
            throw new BadRequestException();
        }
        return blocking(() -> {
            BrowserKey key = BrowserKey.random();
            Instant now = clock.instant();
            rows.add(key, new Kept(page, typed), now, now.plus(KEPT_FOR));
            return cookie(key.id(), (int) KEPT_FOR.toSeconds());
        });
    }

    /** What was typed on this page, by name of the field; nothing when nothing was kept for it. It is shown once. */
    public Uni<Map<String, String>> typed(String page, String cookie) {
        if (cookie == null) {
            return Uni.createFrom().item(Map.of());
        }
        String reader = frame.reader();
        return blocking(() -> {
            BrowserKey key = new BrowserKey(cookie);
            Map<String, String> typed = rows.find(key, Kept.class, clock.instant())
                    .filter(kept -> kept.page().equals(page)
                            && reader.equals(kept.typed().get(READER)))
                    .map(Kept::typed)
                    .orElse(Map.of());
            if (!typed.isEmpty()) {
                rows.remove(key);
            }
            return typed;
        });
    }

    private static <T> Uni<T> blocking(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(true)
                .sameSite(SameSite.LAX)
                .build();
    }

    private static int length(Map<String, String> typed) {
        return typed.entrySet().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
    }
}
