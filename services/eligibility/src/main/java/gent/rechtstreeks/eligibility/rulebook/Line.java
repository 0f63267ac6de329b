package gent.rechtstreeks.eligibility.rulebook;

import gent.rechtstreeks.eligibility.rulebook.Rulebook.Origin;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rulebook in force and those that were approved to follow, each made of the one before it: so whatever comes into force
 * holds all that held before, but for what somebody changed and somebody else approved.
 */
public final class Line {

    private final Rulebook inForce;
    private final List<Rulebook> approved;

    /** @param approved in any order */
    public Line(Rulebook inForce, List<Rulebook> approved) {
        this.inForce = inForce;
        this.approved = approved.stream()
                .sorted(Comparator.comparing((Rulebook one) -> one.approval().effectiveAt())
                        .thenComparing(Rulebook::number))
                .toList();
    }

    public Rulebook inForce() {
        return inForce;
    }

    /**
     * Whether what comes with a deploy may take its place by itself, reviewed as code is: what somebody else put in force, or
     * is about to, a deploy does not take back.
     */
    public boolean isOfDeploysAlone() {
        return approved.isEmpty() && inForce.origin() == Origin.REPOSITORY;
    }

    /**
     * Why a draft cannot be approved; empty when it can.
     *
     * @param tried whether it was compared with what it would replace
     */
    public Optional<Refusal> whyNotApproved(
            Rulebook draft, boolean tried, String by, Instant effectiveAt, Instant now) {
        if (draft.state() != State.DRAFT) {
            return Optional.of(Refusal.NOT_A_DRAFT);
        }
        if (draft.wasMadeBy(by)) {
            return Optional.of(Refusal.OWN_DRAFT);
        }
        if (effectiveAt.isBefore(now)) {
            return Optional.of(Refusal.IN_THE_PAST);
        }
        if (!draft.standsOn(last())) {
            return Optional.of(Refusal.MADE_OF_ANOTHER);
        }
        if (!approved.isEmpty() && effectiveAt.isBefore(last().approval().effectiveAt())) {
            return Optional.of(Refusal.BEFORE_THE_LAST);
        }
        return tried ? Optional.empty() : Optional.of(Refusal.NEVER_TRIED);
    }

    /** The next one whose moment came. */
    public Optional<Rulebook> due(Instant now) {
        return approved.stream()
                .findFirst()
                .filter(next -> !next.approval().effectiveAt().isAfter(now));
    }

    /** Why one cannot be rolled back; empty when it can. */
    public Optional<Refusal> whyNotRolledBack(Rulebook one) {
        boolean isInForce = one.number() == inForce.number();
        if (!isInForce && one.state() != State.APPROVED) {
            return Optional.of(Refusal.NOT_STANDING);
        }
        return isInForce && one.base() == null ? Optional.of(Refusal.NOTHING_BEFORE) : Optional.empty();
    }

    /** Those that were approved and stand on that one, the next first: they fall with it. */
    public List<Rulebook> fallingWith(Rulebook one) {
        List<Rulebook> falling = new ArrayList<>();
        Rulebook fallen = one;
        for (Rulebook next : approved) {
            if (next.standsOn(fallen)) {
                falling.add(next);
                fallen = next;
            }
        }
        return falling;
    }

    private Rulebook last() {
        return approved.isEmpty() ? inForce : approved.getLast();
    }
}
