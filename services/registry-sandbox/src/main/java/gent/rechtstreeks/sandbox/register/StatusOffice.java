package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.facts.Seeds;
import gent.rechtstreeks.sandbox.population.StatusHistory;
import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.population.store.Statuses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The social security bank: a status that changes and the message of it commit together. */
@ApplicationScoped
@Transactional
public class StatusOffice {
    private final Residents residents;
    private final Families families;
    private final Statuses statuses;
    private final FactTeller teller;

    StatusOffice(Residents residents, Families families, Statuses statuses, FactTeller teller) {
        this.residents = residents;
        this.families = families;
        this.statuses = statuses;
        this.teller = teller;
    }

    /** From that day on the status is as said; answers the event that tells of it, if anybody hears of it. */
    public Optional<UUID> flip(String insz, boolean increasedReimbursement, LocalDate from) {
        PersonEntity person = residents.living(insz);
        StatusHistory before = statuses.of(insz);
        StatusHistory after = before.flipped(from, increasedReimbursement);
        if (after.equals(before)) {
            return Optional.empty();
        }
        statuses.replace(insz, after);
        families.change(person);
        return teller.tell(insz, Seeds.INCREASED_REIMBURSEMENT, from);
    }
}
