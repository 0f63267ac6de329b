package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Facts.State;
import gent.rechtstreeks.portal.ask.Facts.Type;
import gent.rechtstreeks.portal.ask.Money;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.login.Language;
import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.WholePage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page says in words what a source said, whatever kind of fact it is. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class WhatIsKnownTest {

    private static final Locale DUTCH = Locale.of("nl", "BE");

    @Inject
    WholePage pages;

    @ParameterizedTest
    @CsvSource({
        "YES_OR_NO, increased-reimbursement, true, Ja",
        "DATE, lease-start, 2026-03-02, 2 maart 2026",
        "AMOUNT, monthly-rent, 650, '€\u00a0650'",
        "COUNT, care-points, 12, 12",
        "HOURS, child-care-hours, 8, 8 uur",
        "CODE, employment, EMPLOYEE, werknemer",
        "CODE, employment, NEWER_THAN_WE_ARE, NEWER_THAN_WE_ARE",
    })
    void standsOnThePage(Type type, String fact, String value, String words) {
        Facts facts = new Facts(null, List.of(known(fact, type, value)), List.of());
        FactsPage page = FactsPage.of(new Part.Got<>(facts), Map.of(), new Outcome(null, null));

        assertThat(pages.of("facts.html", page, DUTCH)).contains("<p class=\"value\">" + words + "</p>");
    }

    @ParameterizedTest
    @CsvSource({"nl, 1 januari 2026", "fr, 1er janvier 2026", "en, 1 January 2026"})
    void aDayIsWrittenAsInItsLanguage(String language, String words) {
        assertThat(Wording.inWords(
                        LocalDate.of(2026, 1, 1),
                        Language.known(language).orElseThrow().locale()))
                .isEqualTo(words);
    }

    private static Fact known(String fact, Type type, String value) {
        Money money = type == Type.AMOUNT ? new Money(65_000, "EUR") : null;
        return new Fact(fact, "iets", type, State.KNOWN, value, money, false, "a-source", null, null, null, List.of());
    }
}
