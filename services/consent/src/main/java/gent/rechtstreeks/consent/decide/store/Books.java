package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Chain;
import gent.rechtstreeks.consent.decide.Chain.Break;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The books of all residents. */
@ApplicationScoped
public class Books {

    private final Residents residents;
    private final Consents consents;
    private final Revisions revisions;

    Books(Residents residents, Consents consents, Revisions revisions) {
        this.residents = residents;
        this.consents = consents;
        this.revisions = revisions;
    }

    /** Opens the books of these residents, each locked until the transaction ends. */
    public Map<UUID, Book> lock(Collection<UUID> wanted) {
        return residents.lock(wanted).stream()
                .collect(Collectors.toMap(ResidentRow::residentId, row -> new Book(row, consents, revisions)));
    }

    /** Whether anything was ever said under this id. */
    public boolean has(UUID resident) {
        return residents.count("residentId", resident) > 0;
    }

    /** Whether the resident objects, and since when; empty when nothing was ever said of it. */
    public Optional<Objection> objection(UUID resident) {
        return residents.findByIdOptional(resident).flatMap(ResidentRow::objection);
    }

    /** Where the chain of a resident is broken, if it is; who never said anything has none. */
    public Optional<Break> check(UUID resident) {
        return residents.hold(resident).flatMap(this::check);
    }

    /** Where the chain of a resident of whom nothing is written meanwhile is broken, if it is. */
    public Optional<Break> check(ResidentRow resident) {
        Map<String, String> standing = consents.of(resident.residentId()).stream()
                .collect(Collectors.toMap(Consent::purpose, Consent::snapshot));
        resident.objection().ifPresent(objection -> standing.put(Objection.SUBJECT, objection.snapshot()));
        return Chain.check(resident.head(), revisions.of(resident.residentId()), standing);
    }
}
