package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.lifeevents.Member;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every message is about one of these life events, or about somebody who lives in a household that they touch. */
record NobodyElse(Told told, Set<UUID> lifeEvents) {

    void wasTouched() {
        assertThat(told.births()).as("births").allMatch(m -> knows(Family.BIRTHS, m.key()));
        assertThat(told.moves()).as("moves").allMatch(m -> knows(Family.MOVES, m.key()));
        assertThat(told.lifeEvents())
                .as("life events")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.assessments())
                .as("assessments")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.factRequests())
                .as("fact requests")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.facts()).as("facts").allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.decisions())
                .as("decisions")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        Set<UUID> members = members();
        assertThat(told.residents())
                .as("residents")
                .allMatch(m -> members.contains(m.content().getResidentId()));
        assertThat(told.notifications())
                .as("notifications: nobody has linked an app yet")
                .isEmpty();
    }

    private boolean knows(String register, String event) {
        return knows(Family.lifeEvent(register, UUID.fromString(event)));
    }

    private boolean knows(UUID lifeEvent) {
        return lifeEvents.contains(lifeEvent);
    }

    private Set<UUID> members() {
        return told.lifeEvents().stream()
                .flatMap(m -> m.content().getHouseholds().stream())
                .flatMap(household -> household.getMembers().stream())
                .map(Member::getResidentId)
                .collect(Collectors.toSet());
    }
}
