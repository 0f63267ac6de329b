package gent.rechtstreeks.sandbox.facts.store;

import gent.rechtstreeks.sandbox.facts.History;
import gent.rechtstreeks.sandbox.facts.Said;
import gent.rechtstreeks.sandbox.facts.Seeds;
import gent.rechtstreeks.sandbox.facts.Sources;
import gent.rechtstreeks.sandbox.facts.Subject;
import gent.rechtstreeks.sandbox.facts.store.SetFacts.Of;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each source keeps of people: what an operator set, else what the table deals out. */
@ApplicationScoped
public class FactBook {
    private final Dossiers dossiers;
    private final SetFacts sets;
    private final Seeds seeds = Seeds.read();
    private final Sources sources = Sources.read();

    FactBook(Dossiers dossiers, SetFacts sets) {
        this.dossiers = dossiers;
        this.sets = sets;
    }

    public Sources sources() {
        return sources;
    }

    /** The facts that follow from where somebody lives. */
    public Set<String> factsOfAddresses() {
        return seeds.ofAddresses();
    }

    public Open open(Collection<String> insz) {
        return new Open(dossiers.of(insz), sets.of(insz));
    }

    /** The pages of the people who are asked about. */
    public final class Open {
        private final Map<String, Subject> subjects;
        private final Map<Of, History> histories;

        private Open(Map<String, Subject> subjects, Map<Of, History> histories) {
            this.subjects = subjects;
            this.histories = histories;
        }

        /** Empty when the source has no file of this person at all. */
        public Optional<Said> said(String source, String insz, String fact, LocalDate day) {
            History history = histories.getOrDefault(new Of(insz, fact), History.NONE);
            return Optional.ofNullable(subjects.get(insz))
                    .filter(subject -> !history.isEmpty()
                            || fact.equals(Seeds.INCREASED_REIMBURSEMENT)
                            || Seeds.isRegistered(source, subject))
                    .map(subject -> history.over(seeds.of(fact, subject, day), day));
        }
    }
}
