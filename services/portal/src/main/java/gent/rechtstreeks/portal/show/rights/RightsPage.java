package gent.rechtstreeks.portal.show.rights;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All rights of a resident, under headings.
 *
 * @param heaps without those that are empty
 * @param unanswered whether who knows the rules is silent: then the page has nothing to introduce
 * @param missing the services that did not answer
 */
record RightsPage(List<Heap> heaps, boolean unanswered, List<Service> missing) {

    /** What has a day to act comes first; what is of twins stands together. */
    private static final Comparator<MyRight> ORDER = Comparator.<MyRight, LocalDate>comparing(
                    right -> right.line().deadline(), nullsLast(naturalOrder()))
            .thenComparing(right -> right.line().name())
            .thenComparing(right -> right.nth() == null ? 0 : right.nth().number());

    /** The rights under one heading, those with a day to act first. */
    record Heap(Group group, List<MyRight> rights) {

        public boolean isFolded() {
            return group == Group.NO || group == Group.DONE;
        }

        public boolean isOpen() {
            return group == Group.OPEN;
        }
    }

    static RightsPage of(
            Part<List<AssessmentLine>> lines, Part<List<Decision>> decisions, Part<Map<String, Marks>> marks) {
        List<Service> missing = Stream.of(lines.getMissing(), decisions.getMissing(), marks.getMissing())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new RightsPage(
                heaps(
                        lines.toOptional().orElse(List.of()),
                        decisions.toOptional().orElse(List.of()),
                        marks.toOptional().orElse(Map.of())),
                lines.getMissing() != null,
                missing);
    }

    public boolean isEmpty() {
        return heaps.isEmpty() && missing.isEmpty();
    }

    private static List<Heap> heaps(List<AssessmentLine> lines, List<Decision> decisions, Map<String, Marks> marks) {
        List<MyRight> rights =
                MyRights.of(lines, decisions, marks).stream().sorted(ORDER).toList();
        return Arrays.stream(Group.values())
                .map(group -> heap(group, rights))
                .filter(heap -> !heap.rights().isEmpty())
                .toList();
    }

    private static Heap heap(Group group, List<MyRight> rights) {
        return new Heap(
                group, rights.stream().filter(right -> right.group() == group).toList());
    }
}
