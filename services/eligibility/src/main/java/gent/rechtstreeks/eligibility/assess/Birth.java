package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A birth as life-events tells it, at one version.
 *
 * @param childId resident id of the child; null until it is registered
 * @param childDeceased the child was born alive and has died since
 * @param householdId the household that the birth is about
 * @param recordedAt when the register recorded this version
 */
public record Birth(
        UUID lifeEventId,
        long version,
        BirthStage stage,
        boolean live,
        boolean childDeceased,
        boolean annulled,
        LocalDate bornOn,
        UUID householdId,
        UUID childId,
        List<Parent> parents,
        Instant recordedAt)
        implements LifeEvent {

    @Override
    public LocalDate day() {
        return bornOn;
    }

    @Override
    public List<UUID> people() {
        return parents.stream().map(Parent::residentId).toList();
    }

    @Override
    public List<UUID> named() {
        return Stream.concat(people().stream(), Stream.ofNullable(childId)).toList();
    }

    @Override
    public Birth knowing(KnownPeople known) {
        return new Birth(
                lifeEventId,
                version,
                stage,
                live,
                childId == null ? childDeceased : known.hasDied(childId, childDeceased, recordedAt),
                annulled,
                bornOn,
                householdId,
                childId == null ? null : known.standsFor(childId),
                KnownPeople.once(parents.stream().map(parent -> parent.knowing(known, recordedAt)), Parent::residentId),
                recordedAt);
    }

    @Override
    public Optional<Trigger> trigger() {
        if (annulled) {
            return Optional.empty();
        }
        return Optional.of(
                switch (stage) {
                    case NOTIFIED -> live ? Trigger.BIRTH_NOTIFIED : Trigger.STILLBIRTH_NOTIFIED;
                    case REGISTERED -> live ? Trigger.BIRTH_REGISTERED : Trigger.STILLBIRTH_REGISTERED;
                });
    }

    @Override
    public String closing() {
        if (annulled) {
            return "event-annulled";
        }
        return live ? "no-longer-applies" : "stillborn";
    }

    /** The child as a subject: its resident id, or the life event's id while it has none. */
    public Subject child() {
        return Subject.child(childId == null ? lifeEventId : childId);
    }

    /** The parents to speak to: with parental authority, and alive as far as the register knows. */
    public List<UUID> parentsInCharge() {
        return parents.stream()
                .filter(parent -> parent.parentalAuthority() && !parent.deceased())
                .map(Parent::residentId)
                .toList();
    }

    /** Those of them who live in that household. */
    public List<UUID> parentsInChargeIn(Household household) {
        Set<UUID> members = household.living().stream().map(Member::residentId).collect(Collectors.toSet());
        return parentsInCharge().stream().filter(members::contains).toList();
    }
}
