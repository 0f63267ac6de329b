package gent.rechtstreeks.eligibility.publish;

import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.kit.wire.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose data the rules looked at, also when they found what they had found before. */
@ApplicationScoped
public class AssessmentUses {

    private static final String PURPOSE = "assess-rights";

    private final DataUses uses;

    AssessmentUses(DataUses uses) {
        this.uses = uses;
    }

    /**
     * One look at one situation, for all its rights.
     *
     * @param assessed all that stands after it, new or not
     */
    public Optional<Publication> of(Situation situation, Collection<Assessed> assessed, Envelope cause) {
        Set<UUID> residents = residents(situation, assessed);
        return residents.isEmpty()
                ? Optional.empty()
                : Optional.of(uses.causedBy(cause, situation.told().lifeEventId(), use(residents, assessed)));
    }

    private static DataUse use(Set<UUID> residents, Collection<Assessed> assessed) {
        return DataUse.used(residents, categories(assessed), PURPOSE, Ground.publicTask(null))
                .forDecisions(assessed.stream().map(AssessmentUses::forDecision).toList());
    }

    private static Set<UUID> residents(Situation situation, Collection<Assessed> assessed) {
        Stream<UUID> event = situation.event().people().stream();
        Stream<UUID> home = situation.household().members().stream().map(Member::residentId);
        Stream<UUID> sources = facts(assessed).map(UsedFact::residentId).filter(Objects::nonNull);
        return Stream.of(event, home, sources).flatMap(ids -> ids).collect(Collectors.toSet());
    }

    private static Set<Category> categories(Collection<Assessed> assessed) {
        // What came with an event needed no ground of its own; what a source of statuses said did.
        boolean status = facts(assessed).anyMatch(fact -> fact.legalBasis() != null);
        return status
                ? EnumSet.of(Category.EVENT, Category.HOUSEHOLD, Category.SOCIAL_STATUS)
                : EnumSet.of(Category.EVENT, Category.HOUSEHOLD);
    }

    private static Stream<UsedFact> facts(Collection<Assessed> assessed) {
        return assessed.stream()
                .map(Assessed::assessment)
                .map(Assessment::facts)
                .flatMap(List::stream);
    }

    private static ForDecision forDecision(Assessed assessed) {
        Assessment said = assessed.assessment();
        return new ForDecision(said.right(), assessed.id(), said.legalBasis().regulation());
    }
}
