package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.journeys.world.Databases;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Service;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** I4: each use of somebody's data was told, and nothing was told that was not done. */
record Uses(Databases databases, Told told, Set<UUID> lifeEvents) {

    // Where nobody is named, as when nobody is left in the household, nobody's data was used.
    private static final String DECIDED = """
            SELECT d.case_id || ' by ' || d.caused_by FROM decision d JOIN grant_case c ON c.id = d.case_id
            WHERE c.life_event_id = ANY (?) AND (c.subject_kind <> 'HOUSEHOLD' OR d.terms->>'payee' IS NOT NULL
              OR d.terms->'addressees' <> '[]' OR d.terms->'covered' <> '[]' OR d.motivation->'missingFacts' <> '[]'
              OR jsonb_path_exists(d.motivation, '$.usedFacts[*].residentId ? (@ != null)'))
            """;

    private static final String TOLD =
            "SELECT count(*) FROM feed_step WHERE station <> 'silent' AND life_event_id = ANY (?)";

    void wereTold() {
        whatTheRegisterShowed();
        whatWasAssessed();
        whatWasDecided();
        whatTheSourceAnswered();
        whatWasTold();
    }

    /** The register was read again before a life event was told. */
    private void whatTheRegisterShowed() {
        Set<UUID> read = of(Service.LIFE_EVENTS, Act.READ)
                .map(use -> use.envelope().causationId())
                .collect(Collectors.toSet());
        assertThat(told.lifeEvents())
                .as("life events for which nobody was read")
                .allMatch(m -> read.contains(m.envelope().causationId()));
    }

    /** Each assessment that was told rests on a look at somebody's data, and each look follows a message. */
    private void whatWasAssessed() {
        Set<String> looks = of(Service.ELIGIBILITY, Act.USED)
                .flatMap(use -> use.content().getDecisions().stream()
                        .map(decision -> decision.getDecisionId() + " after "
                                + use.envelope().causationId()))
                .collect(Collectors.toSet());
        assertThat(told.assessments())
                .as("assessments without a use")
                .allMatch(m -> looks.contains(
                        m.content().getAssessmentId() + " after " + m.envelope().causationId()));
        assertThat(of(Service.ELIGIBILITY, Act.USED))
                .as("uses without a life event")
                .allMatch(use -> lifeEvents.contains(use.content().getLifeEventId()));
    }

    /** Of each decision one use, also of those of which nobody hears. */
    private void whatWasDecided() {
        List<String> decided = databases.texts(Service.GRANTING, DECIDED, lifeEvents);
        List<String> used = of(Service.GRANTING, Act.USED)
                .map(use -> use.content().getDecisions().getFirst().getDecisionId() + " by "
                        + use.envelope().causationId())
                .toList();
        assertThat(used).as("uses, one for each decision").containsExactlyInAnyOrderElementsOf(decided);
    }

    /** What a source said was read of the one of whom it is told, for the purpose for which it was asked. */
    private void whatTheSourceAnswered() {
        Set<String> read = of(Service.LIFE_EVENTS, Act.READ)
                .map(use -> use.content().getResidents() + " " + use.content().getPurpose())
                .collect(Collectors.toSet());
        assertThat(told.answers())
                .filteredOn(m -> m.content().getState() != State.NOT_ALLOWED)
                .as("facts that nobody read")
                .allMatch(m -> read.contains(
                        List.of(m.content().getResidentId()) + " " + m.content().getPurpose()));
    }

    /** What came up in a feed, or went from it. */
    private void whatWasTold() {
        assertThat(of(Service.NOTIFICATIONS, Act.SENT)
                        .filter(use -> use.content().getPurpose().equals("inform")))
                .as("uses, one for each change in a feed")
                .hasSize((int) databases.count(Service.NOTIFICATIONS, TOLD, lifeEvents));
    }

    private Stream<Message<DataUse>> of(Service service, Act act) {
        return told.dataUses().stream()
                .filter(use -> use.content().getService().equals(service.artifact())
                        && use.content().getAct() == act);
    }
}
