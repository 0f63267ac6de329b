package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Agreements;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.store.ConsentRow;
import gent.rechtstreeks.consent.decide.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Gives a resident the receipt of what was said of one purpose, from the first word to the last. */
@ApplicationScoped
class Receipts {

    private final Standings standings;
    private final Agreements agreements;
    private final Revisions revisions;
    private final Snapshots snapshots;
    private final ConsentConfig config;
    private final Clock clock;

    Receipts(
            Standings standings,
            Agreements agreements,
            Revisions revisions,
            Snapshots snapshots,
            ConsentConfig config,
            Clock clock) {
        this.standings = standings;
        this.agreements = agreements;
        this.revisions = revisions;
        this.snapshots = snapshots;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    Map<String, Object> of(UUID login, String purpose, String language) {
        UUID resident = standings.present(login);
        Consent consent = standings.of(resident, purpose).orElseThrow(ConsentRecords::none);
        Agreement agreement =
                agreements.version(purpose, consent.agreementVersion()).orElseThrow();
        Receipt receipt =
                new Receipt(ConsentRow.idOf(resident, purpose), resident, agreement, language, config.controller());
        return receipt.of(
                revisions.of(resident, purpose).stream().map(snapshots::event).toList(), clock.instant());
    }
}
