package gent.rechtstreeks.portal.hear;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.hear.ClarityRows.Answer;
import gent.rechtstreeks.portal.hear.ClarityRows.Total;
import gent.rechtstreeks.portal.testing.PortalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PortalStack.class)
class ClarityRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    ClarityRows rows;

    @Test
    void countsEachPageAndLanguageOverAllDays() {
        count("/rechten", "nl", true, DAY);
        count("/rechten", "nl", true, DAY);
        count("/rechten", "nl", true, DAY.plusDays(1));
        count("/rechten", "nl", false, DAY);
        count("/rechten", "fr", false, DAY);

        assertThat(totals("/rechten"))
                .containsExactly(new Total("/rechten", "fr", 0, 1), new Total("/rechten", "nl", 3, 1));
    }

    @Test
    void aFormThatComesTwiceCountsOnce() {
        UUID form = UUID.randomUUID();
        rows.count(form, new Answer("/profiel", "nl", true), DAY);
        rows.count(form, new Answer("/profiel", "nl", false), DAY);

        assertThat(totals("/profiel")).containsExactly(new Total("/profiel", "nl", 1, 0));
    }

    private void count(String page, String language, boolean clear, LocalDate day) {
        rows.count(UUID.randomUUID(), new Answer(page, language, clear), day);
    }

    private List<Total> totals(String page) {
        return rows.totals().stream().filter(total -> total.page().equals(page)).toList();
    }
}
