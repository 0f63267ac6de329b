package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.explain.Perhaps;
import gent.rechtstreeks.eligibility.explain.Reader;
import gent.rechtstreeks.eligibility.rights.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What would become of every right, with changes and without them. It keeps nothing and tells nobody. */
public final class Simulation {

    private final List<Approach> approaches;
    private final Questions questions;
    private final Perhaps perhaps;

    /** @param assessor by the same rulebook as the rights are written in */
    public Simulation(Assessor assessor, Rights rights) {
        this.approaches = rights.all().stream()
                .map(right -> Approach.of(right, rights.facts()))
                .toList();
        this.questions = Questions.of(assessor, approaches);
        this.perhaps = new Perhaps(rights);
    }

    /** Of a household that is known. */
    public Outlook of(Start start, Changes changes, Horizon horizon) {
        return outlook(List.of(start), Set.of(), changes, horizon);
    }

    /** Of one of which only that is known which somebody says. */
    public Outlook of(Known known, Changes changes, Horizon horizon) {
        Strangers strangers = new Strangers(known, horizon.today());
        return outlook(strangers.shapes(), strangers.unknown(), changes, horizon);
    }

    private Outlook outlook(List<Start> shapes, Set<String> unknown, Changes changes, Horizon horizon) {
        Reader reader = shapes.stream()
                .map(shape -> new Course(shape, changes, horizon).reader())
                .reduce(Simulation::both)
                .orElseThrow();
        return new Outlook(
                prospects(shapes, unknown, changes, horizon),
                reader,
                shapes.getFirst().household().id());
    }

    /** Whoever asks is in every shape of the household, with different people. */
    private static Reader both(Reader one, Reader other) {
        Set<UUID> ids = new HashSet<>(one.ids());
        ids.addAll(other.ids());
        Map<UUID, LocalDate> children = new HashMap<>(one.children());
        children.putAll(other.children());
        return Reader.of(ids, children, one.household(), one.otherAdults());
    }

    private List<Prospect> prospects(List<Start> shapes, Set<String> unknown, Changes changes, Horizon horizon) {
        List<Map<String, State>> now = shapes.stream()
                .map(shape -> trial(shape, Changes.NONE, horizon).today())
                .toList();
        List<List<Map<String, State>>> without = months(shapes, Changes.NONE, horizon);
        List<List<Map<String, State>>> with = months(shapes, changes, horizon);
        return approaches.stream()
                .map(approach -> Prospect.of(
                        approach,
                        together(now, approach, unknown),
                        months(without, approach, unknown),
                        months(with, approach, unknown),
                        horizon,
                        changes))
                .toList();
    }

    private List<List<Map<String, State>>> months(List<Start> shapes, Changes changes, Horizon horizon) {
        return shapes.stream()
                .map(shape -> trial(shape, changes, horizon).months())
                .toList();
    }

    private static List<State> months(List<List<Map<String, State>>> shapes, Approach approach, Set<String> unknown) {
        List<State> months = new ArrayList<>();
        for (int month = 0; month < shapes.getFirst().size(); month++) {
            int at = month;
            months.add(together(shapes.stream().map(shape -> shape.get(at)).toList(), approach, unknown));
        }
        return months;
    }

    private static State together(List<Map<String, State>> shapes, Approach approach, Set<String> unknown) {
        String right = approach.card().right();
        return State.together(
                shapes.stream()
                        .map(shape -> shape.getOrDefault(right, State.NOT_ASKED))
                        .toList(),
                unknown);
    }

    private Trial trial(Start start, Changes changes, Horizon horizon) {
        return new Trial(questions, perhaps, new Course(start, changes, horizon));
    }
}
