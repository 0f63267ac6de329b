package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.CaseState;
import gent.rechtstreeks.granting.grant.Content;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.Retiring;
import gent.rechtstreeks.granting.grant.Subject;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.granting.grant.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What granting's statements do when two residents turn out to be one; how cases join is its own to decide. */
record Joining(Shelf shelf) {

    List<Decided> join(UUID younger, UUID told) {
        UUID survivor = shelf.survivors().getOrDefault(told, told);
        List<UUID> own = shelf.cases().entrySet().stream()
                .filter(entry -> entry.getValue().subject().equals(person(younger)))
                .filter(entry -> isInUse(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        shelf.survivors().replaceAll((alias, old) -> old.equals(younger) ? survivor : old);
        shelf.survivors().put(younger, survivor);
        shelf.grants().replaceAll((id, grant) -> moved(grant, younger, survivor));
        shelf.cases().replaceAll((id, one) -> moved(one, younger, survivor));
        List<Decided> retired = new ArrayList<>();
        own.forEach(id -> joinCase(id, survivor).ifPresent(retired::add));
        clashes(younger, survivor);
        return retired;
    }

    private static Subject person(UUID id) {
        return new Subject(Subject.Kind.PERSON, id);
    }

    private boolean isInUse(UUID id, Case one) {
        return shelf.caseOf(one.idOf(one.subject())).equals(id);
    }

    private Optional<Decided> joinCase(UUID younger, UUID survivor) {
        Case one = shelf.cases().get(younger);
        UUID id = one.idOf(person(survivor));
        UUID older = shelf.caseOf(id);
        Case other = shelf.cases().get(older);
        if (other == null) {
            shelf.aliases().put(id, younger);
            return Optional.empty();
        }
        if (Retiring.theYoungerStays(one, other)) {
            shelf.aliases().put(id, younger);
            return retire(older, other, younger);
        }
        if (Retiring.clash(one, other)) {
            shelf.openTasks(younger).add(TaskKind.MERGE_CLASH);
        }
        return retire(younger, one, older);
    }

    private Optional<Decided> retire(UUID id, Case before, UUID into) {
        shelf.openTasks(into).addAll(shelf.openTasks(id));
        shelf.openTasks(id).clear();
        shelf.retired().add(id);
        shelf.aliases().replaceAll((from, to) -> to.equals(id) ? into : to);
        shelf.aliases().put(id, into);
        Optional<Decided> decided = Retiring.of(before, into);
        decided.ifPresent(joined -> shelf.cases().put(id, joined.after()));
        return decided;
    }

    /** What would give the survivor the same right twice in one period stays under the old id. */
    private Grant moved(Grant grant, UUID younger, UUID survivor) {
        boolean subject = grant.subject().equals(person(younger))
                && others(grant).stream().noneMatch(other -> other.subject().equals(person(survivor)));
        boolean covers = grant.covered().contains(younger)
                && others(grant).stream().noneMatch(other -> other.covered().contains(survivor));
        return new Grant(
                grant.id(),
                grant.right(),
                subject ? person(survivor) : grant.subject(),
                grant.period(),
                grant.amountCents(),
                younger.equals(grant.payee()) ? survivor : grant.payee(),
                covers || grant.covered().contains(survivor)
                        ? replaced(grant.covered(), younger, survivor)
                        : grant.covered(),
                grant.revision());
    }

    private Collection<Grant> others(Grant grant) {
        return shelf.grants().values().stream()
                .filter(other -> !other.id().equals(grant.id()))
                .filter(other ->
                        other.right().equals(grant.right()) && other.period().overlaps(grant.period()))
                .toList();
    }

    private static Case moved(Case one, UUID younger, UUID survivor) {
        return new Case(
                one.id(),
                one.right(),
                one.subject().equals(person(younger)) ? person(survivor) : one.subject(),
                one.lifeEventId(),
                one.occasion(),
                one.seen(),
                one.revision(),
                one.state(),
                moved(one.told(), younger, survivor));
    }

    private static Told moved(Told told, UUID younger, UUID survivor) {
        if (told == null) {
            return null;
        }
        Content content = told.content();
        return new Told(
                told.kind(),
                new Content(
                        content.grantId(),
                        content.period(),
                        content.amountCents(),
                        younger.equals(content.payee()) ? survivor : content.payee(),
                        replaced(content.covered(), younger, survivor),
                        content.deadline(),
                        content.reasons(),
                        content.demonstration()),
                replaced(told.addressees(), younger, survivor));
    }

    private static SortedSet<UUID> replaced(Collection<UUID> some, UUID younger, UUID survivor) {
        return some.stream()
                .map(id -> id.equals(younger) ? survivor : id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A human decides about what still stands under the younger id beside what the survivor has. */
    private void clashes(UUID younger, UUID survivor) {
        shelf.grants().values().stream()
                .filter(grant -> others(grant).stream()
                        .anyMatch(other -> grant.covered().contains(younger)
                                        && other.covered().contains(survivor)
                                || grant.subject().equals(person(younger))
                                        && other.subject().equals(person(survivor))))
                .forEach(this::open);
    }

    private void open(Grant grant) {
        shelf.cases().entrySet().stream()
                .filter(entry ->
                        entry.getValue().state() instanceof CaseState.Granted(UUID id) && id.equals(grant.id()))
                .findFirst()
                .ifPresent(entry -> shelf.openTasks(entry.getKey()).add(TaskKind.MERGE_CLASH));
    }
}
