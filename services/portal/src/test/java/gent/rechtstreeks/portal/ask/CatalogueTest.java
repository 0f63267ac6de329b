package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.OfferedRight.Basis;
import gent.rechtstreeks.portal.ask.OfferedRight.Text;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Queue<Uni<OfferedRights>> answers = new ArrayDeque<>();
    private Instant now = NOON;
    private final Catalogue catalogue =
            new Catalogue(answers::remove, new Parts(Waiting.forAnAnswer(), new Timing()), new Hands());

    @Test
    void itIsKeptForTenMinutes() {
        answers.add(Uni.createFrom().item(offered("waste-bags", "Sacs")));
        answers.add(Uni.createFrom().item(offered("birth-grant", "Montant de départ")));

        assertThat(names()).containsExactly("waste-bags");
        now = NOON.plusSeconds(599);
        assertThat(names()).containsExactly("waste-bags");
        now = NOON.plusSeconds(600);
        assertThat(names()).containsExactly("birth-grant");
    }

    @Test
    void noAnswerIsNotKept() {
        answers.add(Uni.createFrom().failure(new IOException("refused")));
        answers.add(Uni.createFrom().item(offered("waste-bags", "Sacs")));

        assertThat(all().getMissing()).isEqualTo(Service.ELIGIBILITY);
        assertThat(names()).containsExactly("waste-bags");
    }

    private List<String> names() {
        return all().getValue().stream().map(OfferedRight::right).toList();
    }

    private Part<List<OfferedRight>> all() {
        return catalogue.all().await().atMost(Duration.ofSeconds(10));
    }

    static OfferedRights offered(String right, String french) {
        List<Text> text = List.of(new Text("fr", french));
        return new OfferedRights(List.of(
                new OfferedRight(right, text, text, text, text, new Basis("a rule", true), List.of(), List.of())));
    }

    /** A clock that the test puts on. */
    private final class Hands extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
