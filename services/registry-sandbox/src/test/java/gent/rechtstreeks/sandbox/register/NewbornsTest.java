package gent.rechtstreeks.sandbox.register;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.sandbox.population.Insz;
import gent.rechtstreeks.sandbox.population.Outcome;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.BirthNumber;
import gent.rechtstreeks.sandbox.population.store.BirthVersion;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewbornsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final BirthNumber NUMBER = new BirthNumber(LocalDate.of(2026, 3, 2), 7);

    private final PersonEntity parent = parent();

    @Test
    void aNotifiedChildHasNoNumberYet() {
        BirthEntity birth = born(Outcome.LIVE);

        assertThat(birth.child).isNull();
        assertThat(birth.versions).extracting(BirthVersion::stage).containsExactly(Stage.NOTIFIED);
    }

    @Test
    void aRegisteredChildLivesWithTheParentAndBearsThatName() {
        BirthEntity birth = born(Outcome.LIVE);

        Newborns.register(birth, parent, NOW);

        assertThat(birth.child.insz).isEqualTo(Insz.of(NUMBER.bornOn(), 7));
        assertThat(birth.child.household).isSameAs(parent.household);
        assertThat(birth.child.relation).isEqualTo(Relation.CHILD);
        assertThat(birth.child.familyName).isEqualTo("Proefmans");
        assertThat(birth.versions).extracting(BirthVersion::stage).containsExactly(Stage.NOTIFIED, Stage.REGISTERED);
    }

    @Test
    void aStillbornChildIsRegisteredButBecomesNoResident() {
        BirthEntity birth = born(Outcome.STILLBORN);

        Newborns.register(birth, parent, NOW);

        assertThat(birth.last().stage()).isEqualTo(Stage.REGISTERED);
        assertThat(birth.child).isNull();
    }

    private static BirthEntity born(Outcome outcome) {
        return Newborns.notified(new FamilyEntity(), outcome, NUMBER, NOW);
    }

    private static PersonEntity parent() {
        PersonEntity parent = new PersonEntity();
        parent.household = new HouseholdEntity();
        parent.familyName = "Proefmans";
        return parent;
    }
}
