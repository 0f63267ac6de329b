package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Explanation.Whose;
import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Facts.State;
import gent.rechtstreeks.portal.ask.Facts.Type;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ForbiddenException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownElsewhereTest {

    private static final Missing INCOME = missing(Whose.YOURS, "income", true);
    private static final Missing RENT = missing(Whose.YOURS, "rent", true);

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void ofWhatIsMissedItTellsWhatAServiceSaid() {
        assertThat(found(
                        says(
                                fact("income", State.KNOWN, false),
                                fact("rent", State.NO_DATA, false),
                                fact("hours", State.KNOWN, false)),
                        INCOME,
                        RENT))
                .extracting(Fact::fact)
                .containsExactly("income");
        assertThat(calls).hasValue(1);
    }

    @Test
    void whatTheReaderSaidTooIsNothingNew() {
        assertThat(found(says(fact("income", State.KNOWN, false), fact("income", State.KNOWN, true)), INCOME))
                .isEmpty();
    }

    @Test
    void nobodyIsAskedOfWhatOthersMissOrAServiceMayStillSay() {
        assertThat(found(
                        says(fact("income", State.KNOWN, false)),
                        missing(Whose.YOUR_HOUSEHOLDS, "income", true),
                        missing(Whose.YOUR_CHILDS, "income", true),
                        missing(Whose.YOURS, "income", false)))
                .isEmpty();
        assertThat(calls).hasValue(0);
    }

    @Test
    void withoutAnAnswerThereIsNone() {
        assertThat(found(Uni.createFrom().failure(new IOException("refused")), INCOME))
                .isEmpty();
        assertThat(found(Waiting.hardlyAtAll(), Uni.createFrom().nothing(), INCOME))
                .isEmpty();
        assertThat(found(Uni.createFrom().failure(new ForbiddenException()), INCOME))
                .isEmpty();
    }

    private List<Fact> found(Uni<Facts> answer, Missing... missing) {
        return found(Waiting.forAnAnswer(), answer, missing);
    }

    private List<Fact> found(Waiting waiting, Uni<Facts> answer, Missing... missing) {
        FactsApi api = Answering.with(FactsApi.class, "facts", arguments -> {
            calls.incrementAndGet();
            return answer;
        });
        return new KnownElsewhere(api, new Parts(waiting, new Timing()), waiting)
                .of(Caller.withToken("a token", "nl"), List.of(missing))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private static Uni<Facts> says(Fact... facts) {
        return Uni.createFrom().item(new Facts(null, List.of(facts), List.of()));
    }

    private static Missing missing(Whose whose, String fact, boolean mayNotAsk) {
        String declareAt = whose == Whose.YOURS ? "/me/facts/" + fact : null;
        return new Missing(whose, null, fact, fact, "resident", "u", declareAt, mayNotAsk);
    }

    private static Fact fact(String name, State state, boolean selfDeclared) {
        String value = state == State.KNOWN ? "true" : null;
        String source = selfDeclared ? "resident" : "tax-administration";
        return new Fact(
                name,
                name,
                Type.YES_OR_NO,
                state,
                value,
                null,
                selfDeclared,
                source,
                Instant.EPOCH,
                null,
                null,
                List.of());
    }
}
