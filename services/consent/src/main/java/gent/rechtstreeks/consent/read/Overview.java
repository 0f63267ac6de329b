package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.store.Books;
import gent.rechtstreeks.consent.read.OverviewView.ObjectionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what a resident is asked and what the resident said. */
@ApplicationScoped
class Overview {

    private final Standings standings;
    private final Books books;

    Overview(Standings standings, Books books) {
        this.standings = standings;
        this.books = books;
    }

    @Transactional
    OverviewView of(UUID login, String language) {
        UUID resident = standings.present(login);
        Map<String, Consent> said =
                standings.of(resident).stream().collect(Collectors.toMap(Consent::purpose, Function.identity()));
        List<PurposeView> purposes = standings.asked().stream()
                .map(asked -> view(asked, language, said))
                .toList();
        ObjectionView objection =
                books.objection(resident).map(ObjectionView::of).orElse(ObjectionView.NONE);
        return new OverviewView(language, purposes, objection);
    }

    private static PurposeView view(Agreement asked, String language, Map<String, Consent> said) {
        return PurposeView.of(asked, language, Optional.ofNullable(said.get(asked.purpose())));
    }
}
