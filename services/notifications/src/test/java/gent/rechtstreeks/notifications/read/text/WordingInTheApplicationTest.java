package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.deliver.EveryMessage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class WordingInTheApplicationTest {

    @Inject
    Wording wording;

    @Test
    void theApplicationSaysWhatTheFileSays() {
        Wording plain = new Wording(PlainTexts.in("nl"));

        assertThat(EveryMessage.once())
                .allSatisfy(message -> assertThat(wording.of(message, true)).isEqualTo(plain.of(message, true)));
    }
}
