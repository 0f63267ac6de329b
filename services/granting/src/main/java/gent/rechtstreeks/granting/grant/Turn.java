package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import java.util.List;
import java.util.Optional;

/** One assessment before one case: the ways in which it can go. */
record Turn(Case before, Assessment assessment) {

    Decided silently(CaseState state, Outcome outcome) {
        return decided(state, outcome, before.told(), List.of());
    }

    /** Tells the addressees, but nobody what they know already. */
    Decided telling(CaseState state, Outcome outcome, Kind kind) {
        Told told = new Told(kind, Content.of(assessment), assessment.terms().addressees());
        return decided(state, outcome, told, told.newsAfter(before.told()));
    }

    /** Tells of a grant, and takes back what somebody reads who is no longer told. */
    Decided tellingOf(Grant grant, Outcome outcome, Kind kind) {
        Told told =
                new Told(kind, Content.of(grant, assessment), assessment.terms().addressees());
        return decided(new CaseState.Granted(grant.id()), outcome, told, told.newsAfter(before.told()));
    }

    /** Tells whoever was told that it no longer holds. */
    Decided takingBack(CaseState state, Outcome outcome, Kind kind) {
        return takenBack(silently(state, outcome), kind);
    }

    /** The same decision; but when nobody should read any more what was told before, that is taken back. */
    Decided sparing(Decided decided) {
        return assessment.motivation().hurtsToRead() || isForAHumanAlone()
                ? takenBack(decided, Kind.SILENCED)
                : decided;
    }

    /** The same decision, and nobody hears of it; whoever was told before reads it no more. */
    Decided inSilence(Decided decided) {
        boolean isRead = before.isReadBySomebody();
        Told told = isRead ? before.told().takenBackAs(Kind.SILENCED) : before.told();
        Case after = before.decided(assessment, decided.after().state(), told);
        List<Message> messages = isRead ? told.toEverybody() : List.of();
        return new Decided(after, decided.outcome(), decided.grant(), decided.task(), messages);
    }

    /** A person must look, and there is nobody left who may hear of it. */
    private boolean isForAHumanAlone() {
        return hasNobodyToTell()
                && assessment.mode().filter(Mode.ASSIST::equals).isPresent();
    }

    private Decided takenBack(Decided decided, Kind kind) {
        if (!before.isReadBySomebody()) {
            return decided;
        }
        Told told = before.told().takenBackAs(kind);
        Case after = before.decided(assessment, decided.after().state(), told);
        return new Decided(after, decided.outcome(), decided.grant(), decided.task(), told.toEverybody());
    }

    /** A human looks; a grant that stands is left alone meanwhile (I6). */
    Decided toHuman(TaskKind kind, List<Grant> standing) {
        HumanTask task = new HumanTask(kind, standing);
        return before.holdsGrant()
                ? silently(before.state(), Outcome.KEPT).with(task)
                : silently(new CaseState.Assisted(), Outcome.ASSISTED).with(task);
    }

    /** A human looks and nobody hears of it; only what is not so any more, or must not be read, is taken back. */
    Decided leftToHuman(TaskKind kind, List<Grant> standing) {
        Decided left = toHuman(kind, standing);
        if (before.holdsGrant()) {
            return sparing(left);
        }
        return saysWhatWasTold() ? sparing(narrowed(left)) : takenBack(left, Kind.SILENCED);
    }

    private boolean saysWhatWasTold() {
        return before.told() != null && before.told().content().equals(Content.of(assessment));
    }

    /** The same decision; whoever is not addressed any more reads no more of what was told before. */
    private Decided narrowed(Decided decided) {
        if (!before.isReadBySomebody()) {
            return decided;
        }
        Told told = before.told().among(assessment.terms().addressees());
        Case after = before.decided(assessment, decided.after().state(), told);
        return new Decided(after, decided.outcome(), decided.grant(), decided.task(), told.newsAfter(before.told()));
    }

    /** Not when the move never was and the grant is as it would be without it. */
    boolean leavesAGrantInDoubt() {
        boolean moot = assessment.motivation().neverMoved() && before.onlyFoundItsGrant();
        return before.holdsGrant() && !moot;
    }

    boolean hasNobodyToTell() {
        return assessment.terms().addressees().isEmpty();
    }

    private Decided decided(CaseState state, Outcome outcome, Told told, List<Message> messages) {
        Case after = before.decided(assessment, state, told);
        return new Decided(after, outcome, new GrantChange.None(), Optional.empty(), messages);
    }
}
