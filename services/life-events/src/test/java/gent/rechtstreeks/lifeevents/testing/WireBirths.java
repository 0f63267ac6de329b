package gent.rechtstreeks.lifeevents.testing;

import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Child;
import gent.rechtstreeks.registry.births.Custody;
import gent.rechtstreeks.registry.births.Flags;
import gent.rechtstreeks.registry.births.Outcome;
import gent.rechtstreeks.registry.births.Parent;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Births as a register puts them on its topic. */
public final class WireBirths {

    private static final Flags NO_FLAGS = new Flags(false, false, false);

    private WireBirths() {}

    public static Birth notified(String eventId, long version, Person... parents) {
        return builder(eventId, version, Stage.NOTIFIED, null, parents).build();
    }

    public static Birth registered(String eventId, long version, Person child, Person... parents) {
        return builder(eventId, version, Stage.REGISTERED, child, parents).build();
    }

    public static Birth annulled(String eventId, long version, Person child, Person... parents) {
        return builder(eventId, version, Stage.REGISTERED, child, parents)
                .setStatus(Status.ANNULLED)
                .build();
    }

    public static Birth.Builder builder(String eventId, long version, Stage stage, Person child, Person... parents) {
        return Birth.newBuilder()
                .setEventId(eventId)
                .setVersion(version)
                .setStage(stage)
                .setOutcome(Outcome.LIVE)
                .setStatus(Status.VALID)
                .setBornOn(LocalDate.of(2026, 3, 1))
                .setPlaceOfBirth("44021")
                .setChild(child(child == null ? null : child.insz().digits()))
                .setParents(Stream.of(parents).map(WireBirths::parent).toList())
                .setRecordedAt(Instant.parse("2026-03-02T08:00:00Z").plusSeconds(version));
    }

    public static Child child(String insz) {
        return new Child(insz, "Testkind", "Proefachternaam", NO_FLAGS);
    }

    public static Parent parent(Person parent) {
        return parent(parent.insz().digits());
    }

    public static Parent parent(String insz) {
        return Parent.newBuilder()
                .setInsz(insz)
                .setFirstNames("Testouder")
                .setFamilyName("Proefachternaam")
                .setParentalAuthority(true)
                .setCustody(Custody.NOT_SAID)
                .setFlags(NO_FLAGS)
                .build();
    }
}
