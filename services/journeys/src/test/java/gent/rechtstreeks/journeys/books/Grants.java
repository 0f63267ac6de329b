package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.journeys.world.Databases;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Service;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** I2: a household that is eligible in the end has one grant, whatever came twice, and no other has one. */
record Grants(Databases databases, Told told, Set<UUID> lifeEvents) {

    private static final String GRANTED = """
            SELECT subject_id FROM entitlement_grant
            WHERE right_name = 'waste-bags' AND id IN (SELECT grant_id FROM grant_case WHERE life_event_id = ANY (?))
            """;

    void areOneForEachHousehold() {
        Set<String> eligible = lastAssessments().stream()
                .filter(last -> last.getRight().equals("waste-bags"))
                .filter(last -> last.getOutcome() == Outcome.ELIGIBLE && last.getMode() == Mode.GRANT)
                .map(last -> last.getHouseholdId().toString())
                .collect(Collectors.toSet());
        assertThat(databases.texts(Service.GRANTING, GRANTED, lifeEvents))
                .as("households with a grant of waste bags, and those that are eligible")
                .containsExactlyInAnyOrderElementsOf(eligible);
    }

    private Collection<Assessment> lastAssessments() {
        Map<UUID, Assessment> last = new HashMap<>();
        told.assessments().stream()
                .map(Message::content)
                .sorted(Comparator.comparing(Assessment::getRevision))
                .forEach(assessment -> last.put(assessment.getAssessmentId(), assessment));
        return last.values();
    }
}
