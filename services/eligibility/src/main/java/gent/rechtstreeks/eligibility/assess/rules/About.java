package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.rights.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom one answer is about.
 *
 * @param person the resident whose facts the rule calls {@code child} or {@code subject}; null for a household, and for a
 *     child that is no resident yet
 */
record About(Subject subject, UUID person) {

    /** Everybody in a situation who may have a right of that kind. */
    static List<About> in(Situation situation, SubjectKind kind) {
        return switch (kind) {
            case HOUSEHOLD ->
                List.of(new About(Subject.household(situation.household().id()), null));
            case CHILD -> child(situation.event()).stream().toList();
            case EACH_CHILD -> members(situation, false).map(About::child).toList();
            case EACH_ADULT -> members(situation, true).map(About::person).toList();
            case DECLARANT -> declarant(situation).stream().toList();
        };
    }

    boolean isOfChild() {
        return subject.kind() == Subject.Kind.CHILD;
    }

    private static Optional<About> child(LifeEvent event) {
        return switch (event) {
            case Birth birth -> Optional.of(new About(birth.child(), birth.childId()));
            case DayCame came
            when came.date().childId() != null ->
                came.people().stream().map(About::child).findFirst();
            case DayCame came -> Optional.empty();
            case Move move -> Optional.empty();
        };
    }

    private static Optional<About> declarant(Situation situation) {
        return situation.event() instanceof Move move
                ? Optional.of(person(move.declarant()))
                : situation
                        .household()
                        .livingReferencePerson()
                        .map(Member::residentId)
                        .map(About::person);
    }

    private static Stream<UUID> members(Situation situation, boolean adult) {
        Household household = situation.household();
        return household.living().stream()
                .filter(member -> member.isAdultOn(situation.day()) == adult)
                .map(Member::residentId);
    }

    private static About child(UUID id) {
        return new About(Subject.child(id), id);
    }

    private static About person(UUID id) {
        return new About(Subject.person(id), id);
    }
}
