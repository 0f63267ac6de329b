package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.journeys.world.Databases;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Service;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * I2, I6: a household that ever was eligible has one grant, whatever came twice or was taken back, unless a human looks at
 * whether somebody would get it twice; no other has one.
 */
record Grants(Databases databases, Told told, Set<UUID> lifeEvents) {

    private static final String GRANTED = """
            SELECT subject_id FROM entitlement_grant
            WHERE right_name = 'waste-bags' AND id IN (SELECT grant_id FROM grant_case WHERE life_event_id = ANY (?))
            """;

    private static final String WITH_A_HUMAN = """
            SELECT subject_id FROM grant_case
            WHERE right_name = 'waste-bags' AND state = 'ASSISTED' AND life_event_id = ANY (?)
            """;

    void areOneForEachHousehold() {
        Set<String> eligible = told.assessments().stream()
                .map(Message::content)
                .filter(one -> one.getRight().equals("waste-bags"))
                .filter(one -> one.getOutcome() == Outcome.ELIGIBLE && one.getMode() == Mode.GRANT)
                .map(one -> one.getHouseholdId().toString())
                .collect(Collectors.toCollection(HashSet::new));
        databases.texts(Service.GRANTING, WITH_A_HUMAN, lifeEvents).forEach(eligible::remove);
        assertThat(databases.texts(Service.GRANTING, GRANTED, lifeEvents))
                .as("households with a grant of waste bags, and those that ever were eligible")
                .containsExactlyInAnyOrderElementsOf(eligible);
    }
}
