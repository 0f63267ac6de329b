package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.consent.decide.Chain;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Head;
import gent.rechtstreeks.consent.decide.Merge;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.Objection;
import gent.rechtstreeks.consent.decide.Revision;
import gent.rechtstreeks.consent.decide.Standing;
import gent.rechtstreeks.kit.wire.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of one resident at the consent service, in memory. */
record Book(
        Head head,
        Map<String, Consent> consents,
        Optional<Objection> objection,
        List<Revision> revisions,
        Optional<UUID> survivor) {

    /** Of somebody who never said anything. */
    static Book of(UUID resident) {
        return new Book(new Head(resident, 0, null), Map.of(), Optional.empty(), List.of(), Optional.empty());
    }

    Book with(Consent consent, Moment now) {
        Map<String, Consent> all = Stream.concat(
                        consents.values().stream().filter(one -> !one.purpose().equals(consent.purpose())),
                        Stream.of(consent))
                .collect(Collectors.toMap(Consent::purpose, one -> one));
        return chained(consent.purpose(), consent.snapshot(), now, all, objection, survivor);
    }

    Book with(Objection said, Moment now) {
        return chained(Objection.SUBJECT, said.snapshot(), now, consents, Optional.of(said), survivor);
    }

    Book closed(Merge merge, Moment now) {
        return chained(Merge.SUBJECT, merge.snapshot(), now, Map.of(), objection, Optional.of(merge.survivor()));
    }

    private Book chained(
            String subject,
            String snapshot,
            Moment now,
            Map<String, Consent> nextConsents,
            Optional<Objection> nextObjection,
            Optional<UUID> nextSurvivor) {
        UUID id = Ids.of("revision", head.resident().toString(), Long.toString(head.sequence() + 1));
        Revision revision = head.next(id, subject, snapshot, now.at());
        return new Book(
                Head.after(revision),
                nextConsents,
                nextObjection,
                Stream.concat(revisions.stream(), Stream.of(revision)).toList(),
                nextSurvivor);
    }

    Optional<Consent> consent(String purpose) {
        return Optional.ofNullable(consents.get(purpose));
    }

    Standing standing(Moment now) {
        return new Standing(
                head.resident(),
                head.sequence(),
                List.copyOf(consents.values()),
                objection,
                survivor.orElse(null),
                now.at());
    }

    /** Whether all of it is proven. */
    boolean isWhole() {
        Map<String, String> standing =
                consents.values().stream().collect(Collectors.toMap(Consent::purpose, Consent::snapshot));
        objection.ifPresent(said -> standing.put(Objection.SUBJECT, said.snapshot()));
        return Chain.check(head, revisions, standing).isEmpty();
    }
}
