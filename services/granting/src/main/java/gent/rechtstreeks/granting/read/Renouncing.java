package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.store.Aliases;
import gent.rechtstreeks.granting.grant.store.CaseRow;
import gent.rechtstreeks.granting.grant.store.CaseRows;
import gent.rechtstreeks.granting.grant.store.Renunciations;
import gent.rechtstreeks.kit.read.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Lets a resident give up a grant that is up to them, and take that back. */
@ApplicationScoped
@Transactional
class Renouncing {

    private final Aliases aliases;
    private final CaseRows cases;
    private final Renunciations renunciations;
    private final Clock clock;

    Renouncing(Aliases aliases, CaseRows cases, Renunciations renunciations, Clock clock) {
        this.aliases = aliases;
        this.cases = cases;
        this.renunciations = renunciations;
        this.clock = clock;
    }

    Instant renounce(UUID resident, UUID id) {
        CaseRow row = caseOf(resident, id);
        return renunciations.keep(row, grantOf(resident, row), resident, now());
    }

    void takeBack(UUID resident, UUID id) {
        Grant grant = grantOf(resident, caseOf(resident, id));
        if (!renunciations.takeBack(grant, now())) {
            throw Problems.conflict("lookedAtAlready", "Somebody has looked at it already. Ask at the desk.");
        }
    }

    /** As fine as the database keeps it, so that it is told the same each time. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A merge goes by the same rows in another order, so it waits, or is waited for, before any is locked. */
    private CaseRow caseOf(UUID resident, UUID id) {
        aliases.hold();
        CaseRow row = cases.involving(aliases.survivorOf(resident), id).orElseThrow(MyGrantsResource::unknown);
        if (row.grantId() == null) {
            throw Problems.conflict(
                    "nothingGranted", "This decision granted nothing, so there is nothing to renounce.");
        }
        return row;
    }

    private Grant grantOf(UUID resident, CaseRow row) {
        Grant grant = renunciations.holding(row);
        if (!grant.isUpTo(aliases.ofResident(resident))) {
            throw Problems.forbidden(
                    "notYoursToRenounce", "It is up to whoever is paid, or to whom it covers when nobody is.");
        }
        return grant;
    }
}
