package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.datauses.Basis;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.CaseState;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.residents.Resident;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * I4, watched at every commit of granting and notifications: each decision and each change in a feed is told as a use, of
 * everybody whom it names, and nothing is told that was not done.
 */
final class EveryUseIsTold {

    private final Tally tally;
    private final Deciding deciding;
    private final Feeds feeds;

    EveryUseIsTold(Tally tally, Deciding deciding, Feeds feeds) {
        this.tally = tally;
        this.deciding = deciding;
        this.feeds = feeds;
    }

    /** Commits, and compares what changed with what is told. */
    void watch(Post post, Work work, Runnable commit) {
        switch (post.message()) {
            case Assessment assessment -> {
                Map<UUID, Case> before = new HashMap<>(deciding.all());
                commit.run();
                areTold(changed(before, (old, now) -> !now.equals(old)), named(assessment), work.uses());
            }
            case Resident resident
            when post.reader() == Reader.GRANTING && resident.getSupersededBy() != null -> {
                Map<UUID, Case> before = new HashMap<>(deciding.all());
                commit.run();
                areTold(changed(before, EveryUseIsTold::isJoined), Set.of(resident.getResidentId()), work.uses());
            }
            case Decision decision -> {
                UUID reader = feeds.standing(decision.getAddressee());
                long before = feeds.positionOf(reader);
                commit.run();
                boolean moved = feeds.positionOf(reader) > before;
                areTold(moved ? Set.of(decision.getDecisionId()) : Set.of(), Set.of(reader), work.uses());
            }
            default -> commit.run();
        }
    }

    private Set<UUID> changed(Map<UUID, Case> before, BiPredicate<Case, Case> how) {
        return deciding.all().entrySet().stream()
                .filter(entry -> how.test(before.get(entry.getKey()), entry.getValue()))
                .map(entry -> entry.getValue().id())
                .collect(Collectors.toSet());
    }

    private static boolean isJoined(Case before, Case now) {
        return now.state() instanceof CaseState.Joined && !(before.state() instanceof CaseState.Joined);
    }

    private Set<UUID> named(Assessment assessment) {
        Set<UUID> named = new HashSet<>(assessment.getAddressees());
        named.addAll(assessment.getCoveredResidents());
        Stream.ofNullable(assessment.getPayee()).forEach(named::add);
        return named.stream().map(deciding::standing).collect(Collectors.toSet());
    }

    /** Of what names nobody nothing is told. */
    private void areTold(Set<UUID> done, Set<UUID> whose, List<DataUse> uses) {
        Set<UUID> told = uses.stream()
                .flatMap(use -> use.decisions().stream())
                .map(ForDecision::getDecisionId)
                .collect(Collectors.toSet());
        must(done.containsAll(told), "a use was told of a decision that was not taken");
        must(told.containsAll(done) || whose.isEmpty(), "a decision was not told as a use");
        uses.forEach(use -> {
            must(use.residents().containsAll(whose), "a use does not name everybody whose data it was");
            must(use.ground().basis() == Basis.PUBLIC_TASK, "a use of the public task is told as one with consent");
        });
    }

    private void must(boolean holds, String otherwise) {
        tally.count(Invariant.I4);
        if (!holds) {
            throw new Broken(Invariant.I4, otherwise);
        }
    }
}
