package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.MoveStage;
import gent.rechtstreeks.eligibility.assess.MoveStatus;
import gent.rechtstreeks.eligibility.assess.Mover;
import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.MoveDetails;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LifeEventDoorTest {

    private final Family family = new Family();
    private final Moving moving = family.move();

    @Test
    void aMoveIsReadWithThoseWhoMove() {
        Move move = read(moving.announced(3));

        assertThat(move.lifeEventId()).isEqualTo(moving.lifeEvent);
        assertThat(move.version()).isEqualTo(3);
        assertThat(move.stage()).isEqualTo(MoveStage.ANNOUNCED);
        assertThat(move.status()).isEqualTo(MoveStatus.STANDING);
        assertThat(move.day()).isEqualTo(Moving.DAY);
        assertThat(move.householdId()).isEqualTo(family.home);
        assertThat(move.movers())
                .containsExactly(
                        new Mover(family.anna, LocalDate.of(1994, 6, 3), false),
                        new Mover(family.bram, LocalDate.of(1992, 11, 20), false));
        assertThat(move.to()).isEqualTo(new Zone("44021", "9040"));
        assertThat(move.abroad()).isFalse();
    }

    @Test
    void whatIsCorrectedStandsAndWhatIsTakenBackDoesNot() {
        assertThat(read(moving.announcement(1).setStatus(Status.CORRECTED).build())
                        .status())
                .isEqualTo(MoveStatus.STANDING);
        assertThat(read(moving.refused(2)).status()).isEqualTo(MoveStatus.REFUSED);
        assertThat(read(moving.annulled(2)).status()).isEqualTo(MoveStatus.ANNULLED);
    }

    @Test
    void whatIsTakenBackGoesNowhere() {
        MoveDetails nowhere = Moving.details(List.of(family.anna)).setTo(null).build();

        assertThat(read(moving.refusal(2).setMove(nowhere).build()).to()).isNull();
    }

    @Test
    void aMoverWhomNoSnapshotShowsIsReadWithoutAge() {
        UUID stranger = UUID.randomUUID();

        assertThat(read(movement(details -> details.setMovers(List.of(stranger)))
                                .build())
                        .movers())
                .containsExactly(new Mover(stranger, null, false));
    }

    @Test
    void aMoveWithoutDetailsMoversOrAStageOfMovesIsRefused() {
        assertRefused(moving.announcement(1).setMove(null), "a move without its details");
        assertRefused(movement(details -> details.setMovers(List.of())), "a move of nobody");
        assertRefused(
                movement(details -> details.setMovers(List.of(family.anna, family.anna))),
                "a move of the same mover twice");
        assertRefused(moving.announcement(1).setStage(Stage.REGISTERED), "a move at stage REGISTERED");
        assertRefused(moving.announcement(0), "a version below 1");
    }

    @Test
    void aMoveToTwoPlacesAtOnceOrToNoMunicipalityIsRefused() {
        assertRefused(movement(details -> details.setAbroad(true)), "a move abroad to a place inside the country");
        assertRefused(
                movement(details -> details.setTo(new gent.rechtstreeks.lifeevents.Zone("Gent", "9000"))),
                "a municipality that is no NIS code");
    }

    @Test
    void detailsOfAnotherKindOfEventAreRefused() {
        LifeEvent.Builder birth = family.birth().notification(1);
        MoveDetails details = Moving.details(List.of(family.anna)).build();

        assertRefused(moving.announcement(1).setBirth(birth.getBirth()), "a move with the details of a birth");
        assertRefused(birth.setMove(details), "a birth with the details of a move");
    }

    @Test
    void onlyAMoveCanBeRefusedByTheOfficer() {
        assertRefused(family.birth().notification(1).setStatus(Status.REFUSED), "a birth that is refused");
    }

    @Test
    void anEventWithoutItsHouseholdIsRefused() {
        assertRefused(
                moving.announcement(1).setHouseholds(List.of()),
                "the household that the life event is about is missing");
        assertRefused(
                moving.refusal(2).setHouseholds(List.of()), "the household that the life event is about is missing");
    }

    @Test
    void anEventAboutAnEmptyHouseholdIsTakenInWhenNobodyWhomItNamesIsLeft() {
        assertThat(read(moving.announcement(1).setHouseholds(List.of(emptied())).build())
                        .adults())
                .isEmpty();
        assertThat(read(moving.refusal(2).setHouseholds(List.of(emptied())).build())
                        .trigger())
                .isEmpty();
    }

    @Test
    void anEventAboutAnEmptyHouseholdWhileSomebodyWhomItNamesLivesInAnotherIsRefused() {
        Household elsewhere = family.ofBram(UUID.randomUUID(), 1);

        assertRefused(
                moving.announcement(1).setHouseholds(List.of(emptied(), elsewhere)),
                "the household that the life event is about is empty, and somebody whom it names lives in another");
        assertThat(read(moving.refusal(2)
                                .setHouseholds(List.of(emptied(), elsewhere))
                                .build())
                        .trigger())
                .isEmpty();
    }

    @Test
    void aBirthIsReadAsABirth() {
        assertThat(event(family.birth().notified(1))).isInstanceOf(Birth.class);
    }

    private Household emptied() {
        return family.household()
                .setState(HouseholdState.CLOSED)
                .setReferencePerson(null)
                .setMembers(List.of())
                .build();
    }

    private static Move read(LifeEvent wire) {
        return (Move) event(wire);
    }

    private static gent.rechtstreeks.eligibility.assess.LifeEvent event(LifeEvent wire) {
        return ((ArrivedLifeEvent) LifeEventDoor.read(wire)).event();
    }

    private LifeEvent.Builder movement(Consumer<MoveDetails.Builder> change) {
        MoveDetails.Builder details = Moving.details(List.of(family.anna, family.bram));
        change.accept(details);
        return moving.announcement(1).setMove(details.build());
    }

    private static void assertRefused(LifeEvent.Builder wire, String reason) {
        assertThatThrownBy(() -> LifeEventDoor.read(wire.build()))
                .isInstanceOf(BadMessage.class)
                .hasMessage(reason);
    }
}
