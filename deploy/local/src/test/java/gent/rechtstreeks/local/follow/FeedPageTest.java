package gent.rechtstreeks.local.follow;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.up.Ink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedPageTest {

    @Test
    void showsTheNewestFirstWithItsTextAndAWithdrawnOneWithoutIt() {
        FeedEntry reminder = new FeedEntry("birth-declaration", Optional.empty());
        FeedEntry grant = new FeedEntry(
                "waste-bags",
                Optional.of(new FeedEntry.Words(
                        "Tegoed voor afvalzakken",
                        "U hoeft niets te doen.\n\nHebt u een vraag?\n- Mail ons.",
                        Optional.of(LocalDate.of(2026, 3, 18)),
                        Optional.of("https://stad.gent"))));

        assertThat(FeedPage.lines(List.of(reminder, grant), "resident-1", new Ink(false)))
                .containsExactly(
                        "",
                        "  What resident-1 reads in the city app",
                        "",
                        "    ● Tegoed voor afvalzakken",
                        "      U hoeft niets te doen.",
                        "",
                        "      Hebt u een vraag?",
                        "      - Mail ons.",
                        "      last day: 2026-03-18",
                        "      → https://stad.gent",
                        "",
                        "    ○ withdrawn: birth declaration");
    }

    @Test
    void endsWithoutAnEmptyLine() {
        FeedEntry.Words words = new FeedEntry.Words("Titel", "Tekst.", Optional.empty(), Optional.empty());

        assertThat(FeedPage.lines(
                        List.of(new FeedEntry("waste-bags", Optional.of(words))), "resident-1", new Ink(false)))
                .endsWith("    ● Titel", "      Tekst.");
    }

    @Test
    void wrapsALongTextBetweenWords() {
        assertThat(FeedPage.paragraphs("woord ".repeat(40)))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
    }
}
