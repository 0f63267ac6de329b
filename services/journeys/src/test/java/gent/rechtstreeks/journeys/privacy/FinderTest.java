package gent.rechtstreeks.journeys.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final Finder finder = new Finder(List.of("Proefmans", "26711200123", "Proefkonijnpad"));

    @Test
    void findsAWordInAnyCaseWithAnythingAroundIt() {
        assertThat(finder.firstIn("\u0012PROEFMANS2x")).contains("proefmans");
        assertThat(finder.firstIn("proefproefkonijnpad")).contains("proefkonijnpad");
        assertThat(finder.firstIn("{\"insz\":\"26711200123\"}")).contains("26711200123");
    }

    @Test
    void doesNotFindAPartOfAWord() {
        assertThat(finder.firstIn("proefman, 2671120012")).isEmpty();
        assertThat(finder.firstIn("")).isEmpty();
    }

    @Test
    void refusesWordsThatStandInAnyText() {
        assertThatThrownBy(() -> new Finder(List.of("an"))).hasMessageContaining("too short");
    }
}
