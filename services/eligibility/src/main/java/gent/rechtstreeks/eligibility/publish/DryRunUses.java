package gent.rechtstreeks.eligibility.publish;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.kit.uses.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose data was looked at to see what a change of the rules would do. Nobody is shown any of it. */
@ApplicationScoped
public class DryRunUses {

    private static final String PURPOSE = "prepare-policy";
    private static final Set<Category> USED = EnumSet.of(Category.EVENT, Category.HOUSEHOLD, Category.SOCIAL_STATUS);

    private final DataUses uses;
    private final Outbox outbox;

    DryRunUses(DataUses uses, Outbox outbox) {
        this.uses = uses;
        this.outbox = outbox;
    }

    /** Told in the transaction that looks: untold, nothing is counted. */
    public void tell(Collection<Situation> situations, UUID dryRun, Worker by) {
        outbox.addAll(situations.stream()
                .filter(situation -> !residents(situation).isEmpty())
                .map(situation -> uses.origin(dryRun, 0, situation.told().lifeEventId(), null, use(situation, by)))
                .toList());
    }

    private static DataUse use(Situation situation, Worker by) {
        return new DataUse(Act.USED, residents(situation), USED, null, PURPOSE, Ground.publicTask(null), List.of(), by);
    }

    private static SortedSet<UUID> residents(Situation situation) {
        SortedSet<UUID> residents = new TreeSet<>();
        Stream.concat(
                        situation.event().people().stream(),
                        situation.household().members().stream().map(Member::residentId))
                .forEach(residents::add);
        return residents;
    }
}
