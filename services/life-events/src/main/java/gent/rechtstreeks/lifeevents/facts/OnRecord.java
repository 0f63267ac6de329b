package gent.rechtstreeks.lifeevents.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One purpose for which a fact was obtained, or is being asked.
 *
 * @param lifeEventId the last life event that made it needed; null when none did
 * @param spans the days that were spoken of, or asked about
 */
record OnRecord(String purpose, UUID lifeEventId, List<Span> spans) {

    static Collection<OnRecord> of(Collection<Fact> stored, Collection<Question> open) {
        Map<String, OnRecord> byPurpose = new LinkedHashMap<>();
        stored.stream()
                .filter(Fact::isWordOfSource)
                .sorted(Comparator.comparingLong(Fact::version))
                .map(fact -> new OnRecord(fact.purpose(), fact.lifeEventId(), List.of(fact.span())))
                .forEach(record -> byPurpose.merge(record.purpose, record, OnRecord::and));
        open.stream()
                .map(asked -> new OnRecord(asked.purpose(), asked.lifeEventId(), List.of(Span.day(asked.on()))))
                .forEach(record -> byPurpose.merge(record.purpose, record, OnRecord::and));
        return byPurpose.values();
    }

    private OnRecord and(OnRecord later) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(later.spans);
        return new OnRecord(purpose, later.lifeEventId, all);
    }
}
