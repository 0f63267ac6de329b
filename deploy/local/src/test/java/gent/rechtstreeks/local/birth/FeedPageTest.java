package gent.rechtstreeks.local.birth;

import gent.rechtstreeks.local.up.Ink;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class FeedPageTest {

    @Test
    void showsTheNewestFirstWithItsTextAndAWithdrawnOneWithoutIt() {
        FeedEntry reminder = new FeedEntry(
                "birth-declaration",
                "Geef de geboorte aan",
                "Doe het voor 8 december.",
                true,
                Optional.of("2026-12-08"));
        FeedEntry grant = new FeedEntry(
                "waste-bags", "Tegoed voor afvalzakken", "U hoeft niets te doen.", false, Optional.empty());

        assertThat(FeedPage.lines(List.of(reminder, grant), "resident-1", new Ink(false)))
                .containsExactly(
                        "",
                        "  What resident-1 reads in the city app",
                        "",
                        "    ● Tegoed voor afvalzakken",
                        "      U hoeft niets te doen.",
                        "    ○ Geef de geboorte aan (withdrawn)");
    }

    @Test
    void wrapsALongTextBetweenWords() {
        assertThat(FeedPage.wrap("woord ".repeat(40))).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(90));
    }
}
