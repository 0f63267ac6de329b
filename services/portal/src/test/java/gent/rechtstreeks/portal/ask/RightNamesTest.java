package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RightNamesTest {

    @Test
    void namesARightInTheLanguageOfThePage() {
        CatalogueApi eligibility = () -> Uni.createFrom().item(CatalogueTest.offered("waste-bags", "Sacs"));

        assertThat(names(eligibility, "fr")).containsEntry("waste-bags", "Sacs");
        assertThat(names(eligibility, "en")).isEmpty();
    }

    @Test
    void withoutAnAnswerARightHasNoName() {
        assertThat(names(() -> Uni.createFrom().failure(new IOException("refused")), "fr"))
                .isEmpty();
    }

    private static Map<String, String> names(CatalogueApi eligibility, String language) {
        Parts parts = new Parts(Waiting.forAnAnswer(), new Timing());
        return new RightNames(new Catalogue(eligibility, parts, Clock.systemUTC()))
                .in(language)
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
