package gent.rechtstreeks.granting.grant;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads assessments with the residents of now: who was merged into another goes by the id that survived. */
public record Survivors(Map<UUID, UUID> byAlias) {

    public Survivors {
        byAlias = Map.copyOf(byAlias);
    }

    /** All residents that an assessment names. */
    public static SortedSet<UUID> namedIn(Assessment assessment) {
        Terms terms = assessment.terms();
        SortedSet<UUID> named = new TreeSet<>(terms.covered());
        named.addAll(terms.addressees());
        if (terms.payee() != null) {
            named.add(terms.payee());
        }
        if (assessment.subject().kind() != Subject.Kind.HOUSEHOLD) {
            named.add(assessment.subject().id());
        }
        assessment.motivation().usedFacts().stream()
                .map(UsedFact::residentId)
                .filter(id -> id != null)
                .forEach(named::add);
        assessment.motivation().missingFacts().forEach(fact -> named.add(fact.residentId()));
        return named;
    }

    /** The assessment as it would be had it been made of the survivors. */
    public Assessment in(Assessment assessment) {
        if (byAlias.isEmpty()) {
            return assessment;
        }
        return new Assessment(
                assessment.edition(),
                assessment.right(),
                subject(assessment.subject()),
                assessment.lifeEventId(),
                assessment.occasion(),
                verdict(assessment.verdict()),
                terms(assessment.terms()),
                motivation(assessment.motivation()));
    }

    private UUID of(UUID resident) {
        return resident == null ? null : byAlias.getOrDefault(resident, resident);
    }

    private SortedSet<UUID> of(SortedSet<UUID> residents) {
        return residents.stream().map(this::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private Subject subject(Subject subject) {
        return subject.kind() == Subject.Kind.HOUSEHOLD ? subject : new Subject(subject.kind(), of(subject.id()));
    }

    private Verdict verdict(Verdict verdict) {
        return verdict instanceof Verdict.FactsMissing(List<MissingFact> facts)
                ? new Verdict.FactsMissing(missing(facts))
                : verdict;
    }

    private Terms terms(Terms terms) {
        return new Terms(
                terms.period(),
                terms.amountCents(),
                of(terms.payee()),
                of(terms.covered()),
                of(terms.addressees()),
                terms.deadline());
    }

    private Motivation motivation(Motivation why) {
        return new Motivation(
                why.reasons(),
                missing(why.missingFacts()),
                why.usedFacts().stream().map(this::fact).toList(),
                why.parameters(),
                why.ruleVersion(),
                why.legalBasis(),
                why.remedy(),
                why.assessedAt());
    }

    private UsedFact fact(UsedFact used) {
        return new UsedFact(
                of(used.residentId()), used.fact(), used.value(), used.source(), used.asOf(), used.legalBasis());
    }

    private List<MissingFact> missing(List<MissingFact> facts) {
        return facts.stream()
                .map(fact -> new MissingFact(of(fact.residentId()), fact.fact(), fact.source()))
                .toList();
    }
}
