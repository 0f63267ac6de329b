package gent.rechtstreeks.eligibility.testing;

import gent.rechtstreeks.lifeevents.BirthDetails;
import gent.rechtstreeks.lifeevents.Custody;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Member;
import gent.rechtstreeks.lifeevents.Outcome;
import gent.rechtstreeks.lifeevents.Parent;
import gent.rechtstreeks.lifeevents.Relation;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import gent.rechtstreeks.lifeevents.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A couple in Ghent, fresh for each test, and the births and moves that life-events tells of it. */
public final class Family {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant SAID = Instant.parse("2026-03-02T08:30:00Z");

    public final UUID anna = UUID.randomUUID();
    public final UUID bram = UUID.randomUUID();
    public final UUID home = UUID.randomUUID();
    private final List<UUID> children = new ArrayList<>();
    private long householdVersion;

    /** A new child's birth, at its first message. */
    public Told birth() {
        return new Told(UUID.randomUUID(), UUID.randomUUID());
    }

    /** A new move of them all, at its first message. */
    public Moving move() {
        return new Moving(this);
    }

    /** Home without the father. */
    public Household ofAnna() {
        Household.Builder alone = household();
        return alone.setMembers(List.of(alone.getMembers().getFirst())).build();
    }

    /** A household of the father alone, in Ghent. */
    public Household ofBram(UUID id, long version) {
        return Household.newBuilder()
                .setHouseholdId(id)
                .setVersion(version)
                .setState(HouseholdState.OPEN)
                .setReferencePerson(bram)
                .setMembers(List.of(member(bram, Relation.REFERENCE_PERSON, LocalDate.of(1992, 11, 20))))
                .setZone(Moving.DESTINATION)
                .build();
    }

    /** The household in its next version, to spoil before it is sent. */
    public Household.Builder household() {
        List<Member> members = new ArrayList<>();
        members.add(member(anna, Relation.REFERENCE_PERSON, LocalDate.of(1994, 6, 3)));
        members.add(member(bram, Relation.PARTNER, LocalDate.of(1992, 11, 20)));
        children.forEach(child -> members.add(member(child, Relation.CHILD, DAY)));
        return Household.newBuilder()
                .setHouseholdId(home)
                .setVersion(++householdVersion)
                .setState(HouseholdState.OPEN)
                .setReferencePerson(anna)
                .setMembers(members)
                .setZone(new Zone("44021", "9000"));
    }

    /** What a birth adds to a life event. */
    public static BirthDetails details(Outcome outcome, UUID childId, List<Parent> parents) {
        return BirthDetails.newBuilder()
                .setOutcome(outcome)
                .setChildId(childId)
                .setParents(parents)
                .build();
    }

    private static Member member(UUID resident, Relation relation, LocalDate bornOn) {
        return Member.newBuilder()
                .setResidentId(resident)
                .setRelation(relation)
                .setBornOn(bornOn)
                .build();
    }

    private Parent parent(UUID resident) {
        return Parent.newBuilder()
                .setResidentId(resident)
                .setHouseholdId(home)
                .setParentalAuthority(true)
                .setCustody(Custody.NOT_SAID)
                .build();
    }

    /** One birth of this family, to tell of at any stage and version. */
    public final class Told {

        public final UUID lifeEvent;
        public final UUID child;

        private Told(UUID lifeEvent, UUID child) {
            this.lifeEvent = lifeEvent;
            this.child = child;
        }

        public LifeEvent notified(long version) {
            return notification(version).build();
        }

        /** A notification to spoil before it is sent. */
        public LifeEvent.Builder notification(long version) {
            return message(version, Stage.NOTIFIED, null);
        }

        /** Registered: from now on the child is a member of the household. */
        public LifeEvent registered(long version) {
            return registration(version).build();
        }

        /** Registered, to change before it is sent. */
        public LifeEvent.Builder registration(long version) {
            if (!children.contains(child)) {
                children.add(child);
            }
            return message(version, Stage.REGISTERED, child);
        }

        public LifeEvent annulled(long version) {
            return message(version, Stage.REGISTERED, child)
                    .setStatus(Status.ANNULLED)
                    .build();
        }

        public LifeEvent stillborn(long version) {
            return message(version, Stage.REGISTERED, null)
                    .setBirth(details(Outcome.STILLBORN, null, List.of(parent(anna), parent(bram))))
                    .build();
        }

        private LifeEvent.Builder message(long version, Stage stage, UUID childId) {
            return LifeEvent.newBuilder()
                    .setLifeEventId(lifeEvent)
                    .setVersion(version)
                    .setKind(Kind.BIRTH)
                    .setStage(stage)
                    .setStatus(Status.VALID)
                    .setOccurredOn(DAY)
                    .setHouseholdId(home)
                    .setBirth(details(Outcome.LIVE, childId, List.of(parent(anna), parent(bram))))
                    .setHouseholds(List.of(household().build()))
                    .setRecordedAt(SAID)
                    .setRipenedAt(SAID.plusSeconds(60));
        }
    }
}
