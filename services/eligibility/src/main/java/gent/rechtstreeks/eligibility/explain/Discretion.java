package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one reader may know of one answer. Own facts in full, and those of a minor child in one's charge; of anybody else
 * only what the household gets (I9). Where that would point at one person, as in a household of two, not even why.
 */
final class Discretion {

    /** Said of the event itself by rules that are not written as data; all whom the answer concerns may read them. */
    private static final Set<String> OF_THE_EVENT = Set.of(
            "birth-date",
            "birth-stage",
            "birth-outcome",
            "move-date",
            "move-stage",
            "postal-code",
            "due-date",
            "due-date-kind");

    private static final String DOMICILE = "domicile";
    private static final String UNKNOWN = "-unknown";
    private static final String DECEASED = "deceased";

    /** Values that say that somebody is in no particular situation: they single out nobody. */
    private static final Set<String> NOTHING_PARTICULAR = Set.of("false", "NONE");

    private final Answer answer;
    private final Reader reader;
    private final FactDeclarations declared;

    Discretion(Answer answer, Reader reader, FactDeclarations declared) {
        this.answer = answer;
        this.reader = reader;
        this.declared = declared;
    }

    /** A right of a household is read only by those who belonged to it. */
    boolean isOfHousehold() {
        return answer.isAboutHousehold() || answer.household().equals(reader.household());
    }

    Whose whose(UUID resident, String fact) {
        if (resident == null && isOfEvent(fact)) {
            return Whose.OF_THE_EVENT;
        }
        if (resident != null && reader.is(resident)) {
            return Whose.YOURS;
        }
        if (resident != null && reader.isInChargeOf(resident)) {
            return Whose.YOUR_CHILDS;
        }
        return isOfHousehold() ? Whose.YOUR_HOUSEHOLDS : Whose.SOMEBODY_ELSES;
    }

    boolean mayRead(UUID resident, String fact) {
        return switch (whose(resident, fact)) {
            case YOURS, OF_THE_EVENT -> true;
            // A parent learns of a child's death from a person.
            case YOUR_CHILDS -> !fact.equals(DECEASED);
            case YOUR_HOUSEHOLDS -> resident == null;
            case SOMEBODY_ELSES -> false;
        };
    }

    /** Whether it is more than what any register tells along with the event. */
    boolean isPersonal(String fact) {
        return !fact.equals(DOMICILE)
                && declared.named(fact)
                        .map(known -> known.comes() != FactDeclaration.Comes.WITH_EVENT)
                        .orElse(true);
    }

    boolean isForServicesToSay(String fact) {
        return declared.named(fact)
                .filter(known -> known.comes() == FactDeclaration.Comes.ASKED)
                .isPresent();
    }

    /** What was used and may not be read, but for what came with the event: whether it was used tells something. */
    List<UsedFact> hidden() {
        return used().stream()
                .filter(used -> used.residentId() != null
                        && !mayRead(used.residentId(), used.fact())
                        && isPersonal(used.fact()))
                .toList();
    }

    /** Whether the answer rests on nothing but the reader's own facts and those of the reader's household as a whole. */
    boolean mayReadAll() {
        return isOfHousehold() && hidden().isEmpty();
    }

    /** Whether who knows what the answer rests on can work out something of one other person. */
    boolean pointsAtSomebody() {
        return !reader.hasCompanyIn(answer.household())
                && hidden().stream()
                        .anyMatch(used -> !NOTHING_PARTICULAR.contains(used.value()) && !isSaidOfReaderToo(used));
    }

    /** That nobody knows where a household lives may mean that its address is protected. */
    boolean mayReadReason(String code) {
        if (code.endsWith(UNKNOWN)) {
            return isOfHousehold() || misses(code.substring(0, code.length() - UNKNOWN.length()));
        }
        return !pointsAtSomebody() && !restsOnAnotherHome();
    }

    /** Where somebody else lives, or whether anybody knows, may not be told to who does not live there. */
    private boolean restsOnAnotherHome() {
        return !isOfHousehold()
                && !(answer.outcome() instanceof Outcome.Eligible)
                && used().stream()
                        .filter(used -> !mayRead(used.residentId(), used.fact()))
                        .anyMatch(used -> used.residentId() == null || !isPersonal(used.fact()));
    }

    /** An income of two is the income of two; a status that both have is no secret between them. */
    private boolean isSaidOfReaderToo(UsedFact hidden) {
        return used().stream()
                .filter(used -> used.fact().equals(hidden.fact())
                        && used.residentId() != null
                        && mayRead(used.residentId(), used.fact()))
                .anyMatch(used -> isMoney(used.fact()) || used.value().equals(hidden.value()));
    }

    private boolean isMoney(String fact) {
        return declared.named(fact).filter(FactDeclaration::isMoney).isPresent();
    }

    private boolean misses(String fact) {
        return answer.outcome() instanceof Outcome.FactsMissing open
                && open.missing().stream()
                        .filter(missing -> missing.fact().equals(fact))
                        .map(MissingFact::residentId)
                        .anyMatch(resident -> resident != null && reader.is(resident));
    }

    private boolean isOfEvent(String fact) {
        return OF_THE_EVENT.contains(fact)
                || declared.named(fact)
                        .filter(known -> known.isOf(FactDeclaration.Of.EVENT))
                        .isPresent();
    }

    private List<UsedFact> used() {
        return answer.assessment().facts();
    }
}
