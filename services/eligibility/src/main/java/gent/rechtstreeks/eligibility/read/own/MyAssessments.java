package gent.rechtstreeks.eligibility.read.own;

import gent.rechtstreeks.eligibility.assess.store.AssessmentRow;
import gent.rechtstreeks.eligibility.assess.store.AssessmentRows;
import gent.rechtstreeks.eligibility.assess.store.AssessmentRows.Place;
import gent.rechtstreeks.eligibility.assess.store.Relatives;
import gent.rechtstreeks.eligibility.explain.Access;
import gent.rechtstreeks.eligibility.explain.Answer;
import gent.rechtstreeks.eligibility.explain.Explainer;
import gent.rechtstreeks.eligibility.explain.Reader;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.kit.time.CivilDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What the rules say of one resident, for that resident alone, under whichever id. */
@ApplicationScoped
@Transactional
class MyAssessments {

    private final AssessmentRows assessments;
    private final Relatives relatives;
    private final Supplier<Explainer> explainers;
    private final Clock clock;

    MyAssessments(AssessmentRows assessments, Relatives relatives, Supplier<Explainer> explainers, Clock clock) {
        this.assessments = assessments;
        this.relatives = relatives;
        this.explainers = explainers;
        this.clock = clock;
    }

    /** A page may hold less than was asked for, as not all that was found is the resident's to read, or to be listed. */
    AssessmentPage page(UUID resident, Place after, int most, Language language) {
        Reader reader = reader(resident);
        List<AssessmentRow> found = assessments.concerning(wanted(reader), after, most);
        List<AssessmentLine> lines = found.stream()
                .filter(row -> isFor(reader, row))
                .filter(row -> Access.isListed(row.assessed().assessment()))
                .map(row -> AssessmentLine.of(row, explainers.get(), reader, language))
                .toList();
        boolean isFull = found.size() == most;
        return new AssessmentPage(
                lines, isFull ? Cursor.text(resident, found.getLast().place()) : null);
    }

    /** Empty when there is none, or none that this resident may read: nobody can tell which. */
    Optional<ExplainedAssessment> one(UUID resident, UUID id, Language language) {
        Reader reader = reader(resident);
        return assessments
                .newest(id)
                .filter(row -> isFor(reader, row))
                .map(row -> new ExplainedAssessment(
                        AssessmentLine.of(row, explainers.get(), reader, language),
                        explainers.get().explain(answer(row), reader, language)));
    }

    private Reader reader(UUID resident) {
        Relatives.Circle circle = relatives.of(resident);
        return Reader.of(resident, circle.births(), circle.households(), circle.people(), CivilDay.today(clock));
    }

    private static Answer answer(AssessmentRow row) {
        return new Answer(row.assessed().assessment(), row.householdId());
    }

    private static boolean isFor(Reader reader, AssessmentRow row) {
        return Access.isFor(reader, row.assessed().assessment());
    }

    private static Set<UUID> wanted(Reader reader) {
        Set<UUID> wanted = new HashSet<>(reader.ids());
        wanted.addAll(reader.children().keySet());
        return wanted;
    }
}
