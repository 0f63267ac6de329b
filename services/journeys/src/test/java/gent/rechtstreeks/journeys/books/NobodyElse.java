package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Member;
import gent.rechtstreeks.registry.persons.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every message is about one of these life events, or about somebody who lives in a household that they touch. */
record NobodyElse(Told told, Set<UUID> lifeEvents) {

    void wasTouched() {
        assertThat(told.births()).as("births").allMatch(m -> knows(Family.BIRTHS, m.key()));
        assertThat(told.moves()).as("moves").allMatch(m -> knows(Family.MOVES, m.key()));
        assertThat(told.persons())
                .as("persons; another number alone is told to nobody")
                .allMatch(m -> m.content().getKind() == Kind.NUMBER_REPLACED || knows(Family.PERSONS, m.key()));
        assertThat(told.lifeEvents())
                .as("life events")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.assessments())
                .as("assessments")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.factRequests())
                .as("fact requests")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.answers()).as("facts").allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.decisions())
                .as("decisions")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        Set<UUID> members = members();
        told.lifeEvents().forEach(m -> members.addAll(named(m.content())));
        assertThat(told.residents())
                .as("residents")
                .allMatch(m -> members.contains(m.content().getResidentId()));
        assertThat(told.facts())
                .filteredOn(m -> m.content().getSelfDeclared())
                .as("what residents said")
                .allMatch(m -> members.contains(m.content().getResidentId()));
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
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Who died, or turned out to be one with another, may live in no household any more. */
    private static Set<UUID> named(LifeEvent event) {
        Set<UUID> named = new HashSet<>();
        if (event.getBirth() != null && event.getBirth().getChildId() != null) {
            named.add(event.getBirth().getChildId());
        }
        if (event.getDeath() != null) {
            named.add(event.getDeath().getResidentId());
        }
        if (event.getMerge() != null) {
            named.add(event.getMerge().getResidentId());
        }
        return named;
    }
}
