package gent.rechtstreeks.portal.hear;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.hear.ClarityRows.Total;
import gent.rechtstreeks.portal.testing.PortalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PortalStack.class)
class ClarityRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    ClarityRows rows;

    @Test
    void countsEachPageAndLanguageOverAllDays() {
        rows.count("/rechten", "nl", true, DAY);
        rows.count("/rechten", "nl", true, DAY);
        rows.count("/rechten", "nl", true, DAY.plusDays(1));
        rows.count("/rechten", "nl", false, DAY);
        rows.count("/rechten", "fr", false, DAY);

        assertThat(rows.totals())
                .filteredOn(total -> total.page().equals("/rechten"))
                .containsExactly(new Total("/rechten", "fr", 0, 1), new Total("/rechten", "nl", 3, 1));
    }
}
