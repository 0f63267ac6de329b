package gent.rechtstreeks.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PortalStack.class)
class SealedRowsTest {

    private static final String SECRET = "a token";

    @Inject
    SealedRows rows;

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    private final BrowserKey key = BrowserKey.random();
    private Instant now;
    private Instant end;

    @BeforeEach
    void somethingIsSealed() {
        now = clock.instant();
        end = now.plusSeconds(60);
        rows.add(key, SECRET, now, end);
    }

    @Test
    void whoeverHasTheKeyFindsIt() {
        assertThat(found(now)).contains(SECRET);
        assertThat(rows.find(BrowserKey.random(), String.class, now)).isEmpty();
    }

    @Test
    void theDatabaseAloneDoesNotTellIt() throws Exception {
        assertThat(new String(Rows.content(database, key), UTF_8)).isNotEmpty().doesNotContain(SECRET);
    }

    @Test
    void itIsNotThereFromItsLastMomentOn() {
        assertThat(found(end.minusMillis(1))).isPresent();
        assertThat(found(end)).isEmpty();
    }

    @Test
    void aShorterLifeIsTakenAndALongerIsNot() {
        rows.shorten(key, now.plusSeconds(30));
        rows.shorten(key, now.plusSeconds(90));

        assertThat(found(now.plusSeconds(29))).isPresent();
        assertThat(found(now.plusSeconds(30))).isEmpty();
    }

    @Test
    void withEachThatComesGoThoseThatHaveEnded() throws Exception {
        rows.add(BrowserKey.random(), "another", end, end.plusSeconds(60));

        assertThat(Rows.content(database, key)).isNull();
    }

    @Test
    void whatIsRemovedIsGone() throws Exception {
        rows.remove(key);

        assertThat(Rows.content(database, key)).isNull();
    }

    private Optional<String> found(Instant moment) {
        return rows.find(key, String.class, moment);
    }
}
