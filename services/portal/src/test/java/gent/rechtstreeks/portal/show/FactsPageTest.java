package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.Facts.Declarable;
import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Facts.Obtained;
import gent.rechtstreeks.portal.ask.Facts.State;
import gent.rechtstreeks.portal.ask.Facts.Type;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.show.FactCard.Use;
import gent.rechtstreeks.portal.show.FactsPage.Known;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsPageTest {

    private static final Outcome NONE = new Outcome(null, null);
    private static final Facts FACTS = new Facts(
            null,
            List.of(
                    fact("rents-home", "huurt de woning", State.KNOWN, "lease-register"),
                    fact("owns-home", "eigenaar van een woning", State.NO_DATA, "land-register"),
                    fact("uses-car", "gebruikt altijd een auto", State.KNOWN, "resident")),
            List.of(
                    new Declarable("rents-home", "huurt de woning", Type.YES_OR_NO, List.of(), "lease-register"),
                    new Declarable("uses-car", "gebruikt altijd een auto", Type.YES_OR_NO, List.of(), "resident"),
                    new Declarable("homeless-before", "was dakloos", Type.YES_OR_NO, List.of(), "resident")));

    @Test
    void tellsWhatSourcesSayFromWhatTheResidentSays() {
        Known known = known(Map.of());

        assertThat(known.found()).extracting(FactCard::title).containsExactly("Huurt de woning");
        assertThat(known.notFound()).extracting(FactCard::title).containsExactly("Eigenaar van een woning");
        assertThat(known.own()).extracting(FactCard::title).containsExactly("Gebruikt altijd een auto");
    }

    @Test
    void offersToSayWhatWasNotSaid() {
        assertThat(known(Map.of()).only()).extracting(one -> one.fact().fact()).containsExactly("homeless-before");
        assertThat(known(Map.of()).other()).extracting(one -> one.fact().fact()).containsExactly("rents-home");
    }

    @Test
    void namesTheRightsOfEachGroundOnce() {
        FactCard card = known(Map.of("waste-bags", "Vuilniszakken")).found().getFirst();

        assertThat(card.uses()).containsExactly(new Use("a ground", List.of("Vuilniszakken", "rent-subsidy")));
    }

    @Test
    void whatNobodyMaySayAnyMoreIsShownInTheSameWords() {
        assertThat(known(Map.of()).notFound()).singleElement().satisfies(card -> {
            assertThat(card.declarable()).isFalse();
            assertThat(card.type()).isEqualTo(Type.YES_OR_NO);
        });
    }

    @Test
    void isMissingWithItsService() {
        assertThat(FactsPage.of(new Part.Missing<>(Service.LIFE_EVENTS), Map.of(), NONE)
                        .known()
                        .getMissing())
                .isEqualTo(Service.LIFE_EVENTS);
    }

    private static Known known(Map<String, String> names) {
        return FactsPage.of(new Part.Got<>(FACTS), names, NONE).known().getValue();
    }

    private static Fact fact(String name, String label, State state, String source) {
        return new Fact(
                name,
                label,
                Type.YES_OR_NO,
                state,
                state == State.KNOWN ? "true" : null,
                null,
                source.equals("resident"),
                source,
                Instant.EPOCH,
                null,
                null,
                List.of(new Obtained("waste-bags", "a ground"), new Obtained("rent-subsidy", "a ground")));
    }
}
