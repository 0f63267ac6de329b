package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.explain.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A household as it is now, and who asks what would become of it.
 *
 * @param asker a member of it
 * @param said what is known of the members
 * @param people what became of those whom it names
 * @param born the children of it whose birth is known, and whose parent the asker is
 */
public record Start(
        UUID asker, Household household, List<Fact> said, KnownPeople people, Reader reader, Set<UUID> born) {

    /** The same, of which nobody said these facts. */
    Start without(Set<String> facts) {
        List<Fact> others =
                said.stream().filter(word -> !facts.contains(word.name())).toList();
        return new Start(asker, household, others, people, reader, born);
    }

    /** The same, whose asker reads of another child of theirs too. */
    Reader readerWith(UUID child, LocalDate bornOn) {
        Map<UUID, LocalDate> children = new HashMap<>(reader.children());
        children.put(child, bornOn);
        return Reader.of(reader.ids(), children, reader.household(), reader.otherAdults());
    }
}
