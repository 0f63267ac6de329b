package gent.rechtstreeks.sandbox.publish;

import gent.rechtstreeks.registry.persons.Kind;
import gent.rechtstreeks.registry.persons.PersonChange;
import gent.rechtstreeks.registry.persons.Status;
import gent.rechtstreeks.sandbox.population.store.PersonChangeEntity;
import gent.rechtstreeks.sandbox.population.store.PersonChangeVersion;

/** A death or a replaced number on the wire, as the register knew it in that version. */
final class PersonMessage {
    private PersonMessage() {}

    static PersonChange of(PersonChangeEntity change, int version) {
        PersonChangeVersion told = change.told(version);
        return PersonChange.newBuilder()
                .setEventId(change.eventId.toString())
                .setVersion(version)
                .setKind(Kind.valueOf(change.kind.name()))
                .setStatus(Status.valueOf(told.status().name()))
                .setInsz(change.person.insz)
                .setReplacedBy(change.replacedBy)
                .setOccurredOn(change.occurredOn)
                .setRecordedAt(told.recordedAt())
                .build();
    }
}
