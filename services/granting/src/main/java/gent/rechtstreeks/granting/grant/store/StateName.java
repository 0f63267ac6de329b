package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.CaseState;
import gent.rechtstreeks.granting.grant.MissingFact;
import java.util.List;
import java.util.UUID;

/** A case's state as one word, for the column and for whoever reads it from there. */
public enum StateName {
    OPENING,
    GRANTED,
    SETTLED,
    INFORMED,
    REMINDED,
    FULFILLED,
    NOT_ELIGIBLE,
    WAITING_FOR_FACTS,
    ASSISTED,
    NOTHING_TO_TELL,
    KEPT_QUIET,
    JOINED;

    static StateName of(CaseState state) {
        return switch (state) {
            case CaseState.Opening opening -> OPENING;
            case CaseState.Granted granted -> GRANTED;
            case CaseState.Settled settled -> SETTLED;
            case CaseState.Informed informed -> INFORMED;
            case CaseState.Reminded reminded -> REMINDED;
            case CaseState.Fulfilled fulfilled -> FULFILLED;
            case CaseState.NotEligible no -> NOT_ELIGIBLE;
            case CaseState.WaitingForFacts waiting -> WAITING_FOR_FACTS;
            case CaseState.Assisted assisted -> ASSISTED;
            case CaseState.NothingToTell nothing -> NOTHING_TO_TELL;
            case CaseState.KeptQuiet quiet -> KEPT_QUIET;
            case CaseState.Joined joined -> JOINED;
        };
    }

    static String waitingFor(CaseState state) {
        return state instanceof CaseState.WaitingForFacts(List<MissingFact> facts) ? Json.write(facts) : null;
    }

    static boolean widened(CaseState state) {
        return state instanceof CaseState.Settled settled && settled.widened();
    }

    CaseState state(UUID grantId, boolean widened, String waitingFor, UUID joinedInto) {
        return switch (this) {
            case OPENING -> new CaseState.Opening();
            case GRANTED -> new CaseState.Granted(grantId);
            case SETTLED -> new CaseState.Settled(grantId, widened);
            case INFORMED -> new CaseState.Informed();
            case REMINDED -> new CaseState.Reminded();
            case FULFILLED -> new CaseState.Fulfilled();
            case NOT_ELIGIBLE -> new CaseState.NotEligible();
            case WAITING_FOR_FACTS ->
                new CaseState.WaitingForFacts(List.of(Json.read(waitingFor, MissingFact[].class)));
            case ASSISTED -> new CaseState.Assisted();
            case NOTHING_TO_TELL -> new CaseState.NothingToTell();
            case KEPT_QUIET -> new CaseState.KeptQuiet();
            case JOINED -> new CaseState.Joined(joinedInto);
        };
    }
}
