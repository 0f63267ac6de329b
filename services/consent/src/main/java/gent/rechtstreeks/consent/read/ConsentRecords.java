package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Revision;
import gent.rechtstreeks.consent.decide.store.Revisions;
import gent.rechtstreeks.kit.read.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What a resident said, as consent records. */
@ApplicationScoped
class ConsentRecords {

    private final Standings standings;
    private final Revisions revisions;

    ConsentRecords(Standings standings, Revisions revisions) {
        this.standings = standings;
        this.revisions = revisions;
    }

    /** One for each purpose that was ever decided on. */
    @Transactional
    List<ConsentRecordView> of(UUID individual) {
        UUID resident = standings.present(individual);
        return standings.of(resident).stream()
                .map(consent -> ConsentRecordView.of(resident, consent))
                .toList();
    }

    /** That of one purpose with its last revision. */
    @Transactional
    WithRevision of(UUID individual, String purpose) {
        UUID resident = standings.present(individual);
        Consent consent = standings.of(resident, purpose).orElseThrow(ConsentRecords::none);
        ConsentRecordView view = ConsentRecordView.of(resident, consent);
        Revision last = revisions.of(resident, purpose).getLast();
        return new WithRevision(view, RevisionView.of(last));
    }

    static HttpProblem none() {
        return Problems.notFound("noConsentRecord", "Nothing was ever said of this purpose.");
    }

    record WithRevision(ConsentRecordView consentRecord, RevisionView revision) {}
}
