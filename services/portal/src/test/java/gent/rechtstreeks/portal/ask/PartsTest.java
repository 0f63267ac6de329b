package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PartsTest {

    private final Parts parts = new Parts(Waiting.forAnAnswer(), new Timing());

    @Test
    void whatAServiceSaysIsThere() {
        assertThat(asked(Uni.createFrom().item("a feed"))).isEqualTo(new Part.Got<>("a feed"));
    }

    @Test
    void aServiceThatSaysNothingInTimeIsMissing() {
        Parts impatient = new Parts(Waiting.hardlyAtAll(), new Timing());

        assertThat(asked(impatient, Uni.createFrom().nothing())).isEqualTo(new Part.Missing<>(Service.NOTIFICATIONS));
    }

    @Test
    void aServiceThatIsDownOrTalksRubbishIsMissing() {
        Part<String> missing = new Part.Missing<>(Service.NOTIFICATIONS);

        assertThat(asked(Uni.createFrom().failure(new IOException("refused")))).isEqualTo(missing);
        assertThat(asked(Uni.createFrom().failure(new ServiceUnavailableException())))
                .isEqualTo(missing);
        assertThat(asked(Uni.createFrom().failure(new IllegalArgumentException("rubbish"))))
                .isEqualTo(missing);
    }

    @Test
    void anAnswerThatCannotBeReadIsMissingTooAndNotAboutTheRequest() {
        Part<String> missing = new Part.Missing<>(Service.NOTIFICATIONS);

        assertThat(asked(Uni.createFrom()
                        .failure(new WebApplicationException(
                                new JsonParseException(null, "half"), Response.Status.BAD_REQUEST))))
                .isEqualTo(missing);
        assertThat(asked(Uni.createFrom().nullItem())).isEqualTo(missing);
    }

    @Test
    void whereNothingIsToBeSaidNothingIsMissing() {
        assertThat(parts.done(Service.NOTIFICATIONS, Uni.createFrom().voidItem())
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .isEqualTo(new Part.Got<>(null));
    }

    @Test
    void anAnswerAboutTheRequestItselfIsNotHidden() {
        Uni<String> unknown = Uni.createFrom().failure(new NotFoundException());

        assertThatThrownBy(() -> asked(unknown)).isInstanceOf(NotFoundException.class);
    }

    private Part<String> asked(Uni<String> answer) {
        return asked(parts, answer);
    }

    private static Part<String> asked(Parts parts, Uni<String> answer) {
        return parts.of(Service.NOTIFICATIONS, answer).await().atMost(Duration.ofSeconds(10));
    }
}
