package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.assess.Death;
import gent.rechtstreeks.eligibility.assess.Merge;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Registered;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonDoorTest {

    private final Family family = new Family();
    private final Registered registered = new Registered(family);

    @Test
    void aDeathSaysWhoDiedOrDidNot() {
        assertThat(read(death())).isInstanceOfSatisfying(Death.class, death -> {
            assertThat(death.residentId()).isEqualTo(family.bram);
            assertThat(death.householdId()).isEqualTo(family.home);
            assertThat(death.annulled()).isFalse();
        });
        assertThat(read(death().setStatus(Status.ANNULLED)))
                .isInstanceOfSatisfying(
                        Death.class, death -> assertThat(death.annulled()).isTrue());
    }

    @Test
    void aMergeSaysWhoStandsForBoth() {
        assertThat(read(merge(family.bram, family.anna))).isInstanceOfSatisfying(Merge.class, merge -> {
            assertThat(merge.residentId()).isEqualTo(family.bram);
            assertThat(merge.survivorId()).isEqualTo(family.anna);
        });
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertRefused(death().setVersion(0), "a version below 1");
        assertRefused(death().setDeath(null), "a death without its details");
        assertRefused(death().setStage(Stage.REGISTERED), "what is said of a person at stage REGISTERED");
        assertRefused(death().setStatus(Status.REFUSED), "what is said of a person, with status REFUSED");
        assertRefused(
                death().setBirth(family.birth().notified(1).getBirth()),
                "what is said of a person, with details of an event");
        assertRefused(
                death().setMerge(merge(family.bram, family.anna).getMerge()), "a death with the details of a merge");
        assertRefused(merge(family.bram, family.anna).setMerge(null), "a merge without its details");
        assertRefused(
                merge(family.bram, family.anna).setDeath(death().getDeath()), "a merge with the details of a death");
        assertRefused(merge(family.bram, family.bram), "a merge of somebody with the same one");
        assertRefused(
                merge(family.bram, family.anna).setStatus(Status.ANNULLED), "a merge is not taken back by machine");
        assertRefused(
                family.birth().notification(1).setDeath(death().getDeath()),
                "a life event with what is said of a person");
    }

    private LifeEvent.Builder death() {
        return registered.death(1, family.bram, family.ofAnna());
    }

    private LifeEvent.Builder merge(UUID younger, UUID survivor) {
        return registered.merge(1, younger, survivor, family.ofAnna());
    }

    private static Object read(LifeEvent.Builder wire) {
        return ((ArrivedPersonChange) LifeEventDoor.read(wire.build())).change();
    }

    private static void assertRefused(LifeEvent.Builder wire, String reason) {
        assertThatThrownBy(() -> LifeEventDoor.read(wire.build()))
                .isInstanceOf(BadMessage.class)
                .hasMessage(reason);
    }
}
