package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.lifeevents.facts.Authorisation;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Of whom a register or a source was asked, and on what ground. Strangers have no id: what was read of them is in the
 * register's own books only.
 */
@ApplicationScoped
class SourceUses {

    private static final String POPULATION_REGISTER = "population-register";
    private static final String SOCIAL_STATUSES = "social-security-bank";
    private static final Set<Category> PERSON_AND_HOUSEHOLD = EnumSet.of(Category.PERSON, Category.HOUSEHOLD);

    /** Which authorisation applies to reading the population register is to be confirmed: see the impact assessment. */
    private static final Ground TO_BE_CONFIRMED = Ground.publicTask(null);

    private final DataUses uses;

    SourceUses(DataUses uses) {
        this.uses = uses;
    }

    /** The register was read about the people of an event; nothing is told when it knows only strangers. */
    Optional<Publication> readFor(HeldEvent held, Collection<UUID> residents) {
        return read(residents, "know-the-household")
                .map(use -> uses.origin(held.ceId(), held.attempts(), held.lifeEventId(), held.traceParent(), use));
    }

    /** A page of the register's list was read. */
    Optional<Publication> readFor(TakeOn takeOn, Collection<UUID> residents) {
        return read(residents, "take-on")
                .map(use -> uses.origin(takeOn.id(), (int) takeOn.progress().pages(), takeOn.id(), null, use));
    }

    /** A source answered a question. */
    Publication read(OpenQuestion open, Authorisation ground) {
        Question question = open.question();
        DataUse use = DataUse.read(
                ground.source(),
                Set.of(question.residentId()),
                Set.of(category(ground.source())),
                question.purpose(),
                Ground.publicTask(ground.legalBasis()));
        return uses.origin(open.requestId(), open.attempts(), question.lifeEventId(), open.traceParent(), use);
    }

    /** A resident said something of themselves, and we keep it. */
    Publication declared(UUID cause, UUID resident) {
        DataUse use = DataUse.used(Set.of(resident), Set.of(Category.FACT), "declare-facts", Ground.publicTask(null));
        return uses.origin(cause, 0, null, null, use);
    }

    private static Category category(String source) {
        return source.equals(SOCIAL_STATUSES) ? Category.SOCIAL_STATUS : Category.FACT;
    }

    private static Optional<DataUse> read(Collection<UUID> residents, String purpose) {
        return residents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        DataUse.read(POPULATION_REGISTER, residents, PERSON_AND_HOUSEHOLD, purpose, TO_BE_CONFIRMED));
    }
}
