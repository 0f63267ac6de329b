package gent.rechtstreeks.eligibility.assess.store;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Death;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Merge;
import gent.rechtstreeks.eligibility.assess.Parent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A desk with a birth of ANNA and BRAM on it, and their household. */
class CasesTest {

    private static final UUID ELSEWHERE = new UUID(0, 2000);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final KnownPeople NOBODY = KnownPeople.of(List.of());

    private final Cases cases = new Cases();
    private final Birth birth = ABirth.registered().birth();

    CasesTest() {
        HouseholdRow household = new HouseholdRow();
        household.id = AHousehold.ID;
        household.take(AHousehold.of(2).inGhent());
        LifeEventRow event = new LifeEventRow();
        event.id = birth.lifeEventId();
        event.take(birth);
        cases.remember(household);
        cases.remember(event);
    }

    @Test
    void whatIsStoredIsReadOnce() {
        assertThat(cases.event(birth.lifeEventId())).isEqualTo(birth).isSameAs(cases.event(birth.lifeEventId()));
        assertThat(cases.household(AHousehold.ID)).isSameAs(cases.household(AHousehold.ID));
    }

    @Test
    void aDeathReachesWhatNamesThePersonOrIsOfTheirHousehold() {
        UUID stranger = new UUID(0, 60);

        assertThat(reachedBy(ABirth.CHILD, ELSEWHERE)).containsExactly(birth.lifeEventId());
        assertThat(reachedBy(stranger, AHousehold.ID)).containsExactly(birth.lifeEventId());
        assertThat(reachedBy(stranger, ELSEWHERE)).isEmpty();
    }

    @Test
    void aDeathUnderAnotherIdReachesTheSame() {
        UUID older = new UUID(0, 61);
        KnownPeople merged = KnownPeople.of(List.of(new Merge(new UUID(8, 1), 1, DAY, ELSEWHERE, ABirth.BRAM, older)));

        assertThat(cases.reachedBy(death(older, ELSEWHERE), merged)).containsExactly(birth.lifeEventId());
    }

    @Test
    void whoIsNoLongerNamedIsNotReached() {
        cases.take(ABirth.registered()
                .version(2)
                .of(new Parent(ABirth.ANNA, true, false))
                .birth());
        assertThat(reachedBy(ABirth.BRAM, ELSEWHERE)).containsExactly(birth.lifeEventId());

        cases.take(AHousehold.of(1).version(2).inGhent());
        assertThat(reachedBy(ABirth.BRAM, ELSEWHERE)).isEmpty();
        assertThat(cases.replaced(AHousehold.ID)).contains(AHousehold.of(2).inGhent());
    }

    private Stream<UUID> reachedBy(UUID resident, UUID household) {
        return cases.reachedBy(death(resident, household), NOBODY);
    }

    private static Death death(UUID resident, UUID household) {
        return new Death(new UUID(7, 1), 1, false, DAY, household, resident, Instant.EPOCH);
    }
}
