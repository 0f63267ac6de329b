package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.facts.store.FactBook;
import gent.rechtstreeks.sandbox.facts.store.SetFacts;
import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.MoveVersion;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All authentic sources but the population register: a fact that changes and the message of it commit together. */
@ApplicationScoped
@Transactional
public class FactOffice {
    private final Residents residents;
    private final Families families;
    private final FactBook book;
    private final SetFacts sets;
    private final FactTeller teller;

    FactOffice(Residents residents, Families families, FactBook book, SetFacts sets, FactTeller teller) {
        this.residents = residents;
        this.families = families;
        this.book = book;
        this.sets = sets;
        this.teller = teller;
    }

    /**
     * From that day on the source says this, whatever was foreseen for later; answers the event that tells of it, if anybody
     * hears of it.
     *
     * @param value any text, also one that no source should give; null: the source has no data
     */
    public Optional<UUID> set(String insz, String fact, String value, LocalDate from) {
        PersonEntity person = residents.living(insz);
        sets.set(new SetFacts.Of(insz, fact), from, value);
        families.change(person);
        return teller.tell(insz, fact, from);
    }

    /** People live elsewhere, or not after all: what follows from an address may be something else from then on. */
    void follow(MoveEntity move, MoveVersion before) {
        MoveVersion now = move.last();
        boolean lived = before != null && before.settled();
        if (lived != now.settled() || lived && !before.effectiveOn().equals(now.effectiveOn())) {
            LocalDate from = lived && before.effectiveOn().isBefore(now.effectiveOn())
                    ? before.effectiveOn()
                    : now.effectiveOn();
            move.movers.forEach(mover -> teller.tellAll(mover.person().insz, book.factsOfAddresses(), from));
        }
    }
}
