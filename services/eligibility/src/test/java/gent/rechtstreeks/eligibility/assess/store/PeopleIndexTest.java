package gent.rechtstreeks.eligibility.assess.store;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.DueKind;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a day in the calendar names is found as what a birth or a move names. */
@QuarkusTest
@WithTestResource(StackResource.class)
class PeopleIndexTest {

    @Inject
    PeopleIndex index;

    @Inject
    Desks desks;

    private final UUID child = UUID.randomUUID();
    private final UUID home = UUID.randomUUID();

    @Test
    void aBirthdayNamesItsChild() {
        DueDate birthday = new DueDate(DueKind.CHILD_BIRTHDAY, LocalDate.of(2050, 5, 17), home, child);
        came(birthday);

        assertThat(naming(child)).containsExactly(birthday.lifeEventId());
    }

    @Test
    void aDayOfAHouseholdNamesNobody() {
        came(new DueDate(DueKind.NEW_YEAR, LocalDate.of(2050, 1, 1), home, null));

        assertThat(naming(child)).isEmpty();
    }

    private void came(DueDate date) {
        Household household = AHousehold.of(0).andChild(child).inGhent();
        QuarkusTransaction.requiringNew()
                .run(() -> desks.forDueDates(List.of(date)).take(DayCame.of(date, household, false)));
    }

    private Set<UUID> naming(UUID resident) {
        return QuarkusTransaction.requiringNew().call(() -> index.lifeEventsNaming(Set.of(resident)));
    }
}
