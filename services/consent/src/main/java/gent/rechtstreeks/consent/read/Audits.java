package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.Chain.Break;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Revision;
import gent.rechtstreeks.consent.decide.store.Aliases;
import gent.rechtstreeks.consent.decide.store.Books;
import gent.rechtstreeks.consent.decide.store.Consents;
import gent.rechtstreeks.consent.decide.store.ResidentRow;
import gent.rechtstreeks.consent.decide.store.Residents;
import gent.rechtstreeks.consent.decide.store.Revisions;
import gent.rechtstreeks.consent.publish.Reveals;
import gent.rechtstreeks.consent.read.AuditView.BrokenChain;
import gent.rechtstreeks.consent.read.AuditView.ChainView;
import gent.rechtstreeks.consent.read.AuditView.Chains;
import gent.rechtstreeks.kit.uses.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Checks chains as they stand in the database, under the ids under which they were written. A merge waits meanwhile: it
 * locks residents in its own order, so the two could wait in a ring.
 */
@ApplicationScoped
class Audits {

    private static final int PAGE = 500;
    private static final String PURPOSE = "audit";

    private final Aliases aliases;
    private final Books books;
    private final Residents residents;
    private final Consents consents;
    private final Revisions revisions;
    private final Reveals reveals;

    Audits(Aliases aliases, Books books, Residents residents, Consents consents, Revisions revisions, Reveals reveals) {
        this.aliases = aliases;
        this.books = books;
        this.residents = residents;
        this.consents = consents;
        this.revisions = revisions;
        this.reveals = reveals;
    }

    @Transactional
    AuditView of(UUID resident, Worker auditor) {
        reveals.tell(resident, PURPOSE, auditor);
        ChainView chain = chain(resident);
        List<ConsentRecordView> records = consents.of(resident).stream()
                .map(consent -> ConsentRecordView.of(resident, consent))
                .toList();
        return new AuditView(records, views(revisions.of(resident)), chain);
    }

    @Transactional
    AuditView ofRecord(UUID id, Worker auditor) {
        aliases.holdStill();
        UUID resident = consents.residentOf(id).orElseThrow(ConsentRecords::none);
        reveals.tell(resident, PURPOSE, auditor);
        ChainView chain = chain(resident);
        Consent consent = consents.findById(id).consent();
        return new AuditView(
                List.of(ConsentRecordView.of(resident, consent)),
                views(revisions.of(resident, consent.purpose())),
                chain);
    }

    /** Page by page, each in a transaction of its own, so that nobody waits for long who has something to say. */
    Chains all() {
        List<BrokenChain> broken = new ArrayList<>();
        long checked = 0;
        List<UUID> page = List.of(new UUID(0, 0));
        while (!page.isEmpty()) {
            UUID after = page.getLast();
            page = QuarkusTransaction.requiringNew().call(() -> check(after, broken));
            checked += page.size();
        }
        return new Chains(checked, broken);
    }

    private List<UUID> check(UUID after, List<BrokenChain> broken) {
        aliases.holdStill();
        List<ResidentRow> page = residents.holdAfter(after, PAGE);
        page.stream().flatMap(this::brokenChain).forEach(broken::add);
        return page.stream().map(ResidentRow::residentId).toList();
    }

    private Stream<BrokenChain> brokenChain(ResidentRow resident) {
        return books.check(resident).stream()
                .map(gap -> new BrokenChain(resident.residentId(), gap.sequence(), gap.how()));
    }

    /** Asked before anything else of the resident is read: nothing is written meanwhile, so all of it fits together. */
    private ChainView chain(UUID resident) {
        aliases.holdStill();
        Optional<Break> broken = books.check(resident);
        return new ChainView(broken.isEmpty(), broken.orElse(null));
    }

    private static List<RevisionView> views(List<Revision> chain) {
        return chain.stream().map(RevisionView::of).toList();
    }
}
