package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Basis;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.journeys.world.Databases;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.residents.Resident;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Each decision stands in the feed of each resident it was for, in its last revision, and nothing else does. */
record Feeds(Databases databases, Told told, Set<UUID> lifeEvents) {

    // An overview, which has no right, stands beside the decisions that it tells of.
    private static final String ENTRIES = "SELECT decision_id || ' for ' || resident_id, revision FROM feed_entry"
            + " WHERE right_name IS NOT NULL AND life_event_id = ANY (?)";

    void holdWhatWasDecided() {
        Map<String, Long> decided = new TreeMap<>();
        Map<UUID, UUID> survivors = survivors();
        told.decisions()
                .forEach(m -> decided.merge(
                        m.content().getDecisionId() + " for " + standing(survivors, m.content()),
                        m.content().getRevision(),
                        Math::max));
        Map<String, Long> shown = new TreeMap<>();
        databases
                .rows(Service.NOTIFICATIONS, ENTRIES, lifeEvents)
                .forEach(row -> shown.put(row.getFirst(), Long.valueOf(row.getLast())));
        assertThat(shown).as("decisions in feeds, with their revision").isEqualTo(decided);
        appsHeardOfNothingElse();
    }

    /** Each message to an app was told as sent to somebody of these, who wanted that. */
    private void appsHeardOfNothingElse() {
        Set<String> sent = told.dataUses().stream()
                .filter(use -> use.content().getAct() == Act.SENT
                        && use.content().getBasis() == Basis.CONSENT
                        && lifeEvents.contains(use.content().getLifeEventId()))
                .map(use -> use.envelope().causationId().toString())
                .collect(Collectors.toSet());
        assertThat(told.notifications()).as("what apps heard").allMatch(m -> sent.contains(m.key()));
    }

    private static UUID standing(Map<UUID, UUID> survivors, Decision decision) {
        return survivors.getOrDefault(decision.getAddressee(), decision.getAddressee());
    }

    /** Whose feed went on in that of another, as they turned out to be one person. */
    private Map<UUID, UUID> survivors() {
        return told.residents().stream()
                .map(Message::content)
                .filter(resident -> resident.getSupersededBy() != null)
                .collect(Collectors.toMap(Resident::getResidentId, Resident::getSupersededBy, (one, same) -> same));
    }
}
