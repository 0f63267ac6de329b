package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.datauses.Basis;
import gent.rechtstreeks.kit.uses.DataUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** I4, for what apps hear: whatever an app hears was told as sent with consent, and nothing else was. */
final class Ledger {

    private final Tally tally;
    private final Map<Sent, Integer> open = new HashMap<>();
    private final Set<Push> left = new HashSet<>();

    Ledger(Tally tally) {
        this.tally = tally;
    }

    private record Sent(UUID resident, UUID decision) {

        static Sent of(Push push) {
            return new Sent(push.link().resident(), push.entry().decision());
        }
    }

    /** These uses are told, in the transaction that makes them. */
    void tell(List<DataUse> uses) {
        tally.count(Speech.USES_TOLD, uses.size());
        uses.stream().filter(use -> use.ground().basis() == Basis.CONSENT).forEach(use -> use.decisions()
                .forEach(decision ->
                        open.merge(new Sent(use.residents().first(), decision.getDecisionId()), 1, Integer::sum)));
    }

    /** It left, perhaps once more. */
    void wasSent(Push push) {
        if (left.add(push)) {
            wasRead(push);
        }
    }

    void wasRead(Push push) {
        must(
                open.merge(Sent.of(push), -1, Integer::sum) >= 0,
                "an app hears of something, and it was not told as a use");
    }

    /** What was told as sent, and could not leave: as a use it was told too early. */
    void wasTakenBack(Push push) {
        if (!left.contains(push)) {
            open.merge(Sent.of(push), -1, Integer::sum);
        }
    }

    /** When nothing is on its way any more. */
    void balances() {
        must(open.values().stream().allMatch(count -> count == 0), "something was told as sent, and nobody heard it");
    }

    private void must(boolean holds, String otherwise) {
        tally.count(Invariant.I4);
        if (!holds) {
            throw new Broken(Invariant.I4, otherwise);
        }
    }
}
