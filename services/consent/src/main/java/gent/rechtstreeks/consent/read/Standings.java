package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Agreements;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Lapse;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.store.Aliases;
import gent.rechtstreeks.consent.decide.store.Consents;
import gent.rechtstreeks.kit.time.CivilDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands for a resident now. Who is still logged in under an id that another one survived reads of the survivor.
 * What ends by itself reads as ended from the moment on, whether anybody has written that down yet or not.
 */
@ApplicationScoped
class Standings {

    private final Agreements agreements;
    private final Aliases aliases;
    private final Consents consents;
    private final ConsentConfig config;
    private final Clock clock;

    Standings(Agreements agreements, Aliases aliases, Consents consents, ConsentConfig config, Clock clock) {
        this.agreements = agreements;
        this.aliases = aliases;
        this.consents = consents;
        this.config = config;
        this.clock = clock;
    }

    /** The id that stands for this resident. */
    @Transactional
    UUID present(UUID resident) {
        return aliases.survivorOf(resident);
    }

    /** What the resident said of each purpose. */
    @Transactional
    List<Consent> of(UUID present) {
        return consents.of(present).stream().map(this::asItIsNow).toList();
    }

    /** What the resident said of a purpose; empty when nothing. */
    @Transactional
    Optional<Consent> of(UUID present, String purpose) {
        return of(present).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst();
    }

    /** What everybody is asked today. */
    List<Agreement> asked() {
        return agreements.asked(CivilDay.today(clock));
    }

    private Consent asItIsNow(Consent consent) {
        Moment now = Moment.at(clock.instant(), config.effectiveWithin());
        return agreements
                .asked(consent.purpose(), CivilDay.of(now.at()))
                .flatMap(asked -> Lapse.of(consent, asked, now))
                .orElse(consent);
    }
}
