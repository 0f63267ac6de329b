package gent.rechtstreeks.granting.testing;

import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.SubjectKind;
import gent.rechtstreeks.grants.Kind;
import java.time.LocalDate;
import java.util.UUID;

/** A household of its own for one test, so that tests do not see each other's. */
public final class Family {

    public final UUID household = UUID.randomUUID();
    public final UUID mother = UUID.randomUUID();
    public final UUID father = UUID.randomUUID();
    public final UUID child = UUID.randomUUID();
    public final UUID twin = UUID.randomUUID();
    public final UUID birth = UUID.randomUUID();
    public final UUID twinBirth = UUID.randomUUID();
    public final UUID move = UUID.randomUUID();

    /** Waste bags for the whole household, paid to the mother. */
    public AssessmentMessage wasteBags(UUID lifeEvent) {
        return new AssessmentMessage("waste-bags", SubjectKind.HOUSEHOLD, household, lifeEvent, household)
                .eligible(Mode.GRANT)
                .amount(8400)
                .payee(mother)
                .covering(mother, father, child)
                .addressees(mother)
                .usesFactOf(mother, "true")
                .usesFactOf(father, "false");
    }

    /** The birth grant of the child; both parents are told. */
    public AssessmentMessage birthGrant() {
        return birthGrantOf(child, birth);
    }

    /** The birth grant of another child, born in another life event, for the same parents. */
    public AssessmentMessage birthGrantOf(UUID other, UUID lifeEvent) {
        return new AssessmentMessage("birth-grant", SubjectKind.CHILD, other, lifeEvent, household)
                .eligible(Mode.INFORM)
                .amount(126356)
                .addressees(mother, father);
    }

    /** The reminder to declare the birth. */
    public AssessmentMessage birthDeclaration() {
        return new AssessmentMessage("birth-declaration", SubjectKind.CHILD, birth, birth, household)
                .eligible(Mode.REMIND)
                .addressees(mother, father);
    }

    /** Waste bags for the household at its new address. */
    public AssessmentMessage wasteBagsAfterTheMove() {
        return wasteBags(move).occasion(Occasion.MOVE);
    }

    /** The reminder to declare the move, which the mother is to do. */
    public AssessmentMessage addressDeclaration() {
        return ofTheMother("address-declaration").eligible(Mode.REMIND).deadline(LocalDate.of(2026, 3, 12));
    }

    /** The same reminder, for somebody else who is to declare. */
    public AssessmentMessage addressDeclarationOf(UUID resident) {
        return new AssessmentMessage("address-declaration", SubjectKind.PERSON, resident, move, household)
                .occasion(Occasion.MOVE)
                .eligible(Mode.REMIND)
                .deadline(LocalDate.of(2026, 3, 12));
    }

    /** The temporary permit, with what the register says of the move. */
    public AssessmentMessage parkingPermit() {
        return ofTheMother("temporary-parking-permit")
                .eligible(Mode.PROPOSE)
                .usesSharedFact("move-date", "2026-03-02")
                .usesSharedFact("postal-code", "9000");
    }

    /** The same permit, for somebody else. */
    public AssessmentMessage parkingPermitOf(UUID resident) {
        return new AssessmentMessage("temporary-parking-permit", SubjectKind.PERSON, resident, move, household)
                .occasion(Occasion.MOVE)
                .eligible(Mode.PROPOSE);
    }

    private AssessmentMessage ofTheMother(String right) {
        return new AssessmentMessage(right, SubjectKind.PERSON, mother, move, household)
                .occasion(Occasion.MOVE)
                .addressees(mother, father);
    }

    /** The mother turns out to be somebody whom the city knows already. */
    public ResidentMessage motherIs(UUID survivor) {
        return new ResidentMessage(mother).supersededBy(survivor);
    }

    /**
     * Messages of one household are decided on in order, and told of in order: when a witness hears of one more, all
     * before it was decided and told.
     */
    public void awaitAllBefore() {
        UUID witness = UUID.randomUUID();
        new AssessmentMessage("birth-grant", SubjectKind.CHILD, witness, UUID.randomUUID(), household)
                .eligible(Mode.INFORM)
                .addressees(witness)
                .send();
        Desk.awaitTold(witness, Kind.INFORMED);
    }
}
