package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.Domicile;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Ternary;
import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.eligibility.assess.rules.AskedFacts.AskedFact;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.evaluator.Inputs;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A situation in the words of a rule: what is known goes in, and for whatever the rule names on its way out it is known
 * which word of whom it was, or of whom it is missing.
 */
final class Case {

    private final AskedFacts asked;
    private final PersonFacts facts;
    private final Situation situation;
    private final About about;
    private final Household household;
    private final Inputs inputs;
    private final Map<String, Fact> words = new LinkedHashMap<>();
    private final Map<String, MissingFact> gaps = new HashMap<>();

    Case(AskedFacts asked, PersonFacts facts, About about) {
        this.asked = asked;
        this.facts = facts;
        this.situation = facts.situation();
        this.about = about;
        this.household = situation.household();
        List<Member> members = household.living();
        this.inputs = new Inputs(asked.vocabulary(), isAnybodyLeft(members) ? members.size() : -1);
        tellEvent(situation.event());
        tellHousehold();
        for (int row = 0; row < members.size() && isAnybodyLeft(members); row++) {
            tellMember(row, members.get(row));
        }
        tellPerson();
    }

    Inputs inputs() {
        return inputs;
    }

    /** The word that a path stands for; null when it is none of a source or a resident. */
    Fact word(String path) {
        return words.get(path);
    }

    /** The paths of the other words. */
    Set<String> wordsBeside(Collection<String> paths) {
        Set<String> others = new HashSet<>(words.keySet());
        others.removeAll(paths);
        return others;
    }

    /** What is said in that field of whom the right is about: of the household's right, of each member. */
    Stream<Fact> said(String field) {
        List<UUID> people = about.subject().kind() == Subject.Kind.HOUSEHOLD
                ? household.living().stream().map(Member::residentId).toList()
                : Stream.ofNullable(about.person()).toList();
        return asked.named(field).stream()
                .flatMap(fact -> people.stream().flatMap(person -> facts.word(person, fact).stream()));
    }

    /** Of whom the fact at that path is missing: a person's own, or where the household lives. */
    List<MissingFact> missing(String path) {
        if (gaps.containsKey(path)) {
            return List.of(gaps.get(path));
        }
        return situation.event() instanceof Move move && path.startsWith("event.")
                ? List.of(Domicile.missingOf(move.declarant()))
                : Domicile.missing(situation);
    }

    /** When nobody is left who could be asked, it is not known where those live whom the event is about. */
    private boolean isAnybodyLeft(List<Member> members) {
        return members.stream().anyMatch(member -> member.isAdultOn(situation.day()) || isReference(member));
    }

    private void tellEvent(LifeEvent event) {
        inputs.set("event.date", event.day());
        switch (event) {
            case Birth birth -> {
                tellKind("BIRTH", birth.stage().name(), false);
                inputs.set("event.bornAlive", birth.live());
                inputs.set("event.parentToTell", !birth.parentsInCharge().isEmpty());
            }
            case Move move -> {
                tellKind("MOVE", move.stage().name(), move.abroad());
                inputs.set("event.toGhent", known(move.destination(Zone::isGhent)));
                inputs.set("event.adultMover", !move.adults().isEmpty());
            }
            case DayCame came -> tellKind("DAY", came.date().kind().name(), came.abroad());
        }
    }

    private void tellKind(String kind, String stage, boolean abroad) {
        inputs.set("event.kind", kind);
        inputs.set("event.stage", stage);
        inputs.set("event.abroad", abroad);
    }

    private void tellHousehold() {
        inputs.set("household.inGhent", known(Domicile.of(situation, Zone::isGhent)));
        inputs.set("household.dutchLanguageArea", known(Domicile.of(situation, Zone::isDutchLanguageArea)));
        inputs.set("household.size", household.living().size());
        inputs.set(
                "household.hasReferencePerson",
                household.livingReferencePerson().isPresent());
    }

    private void tellMember(int row, Member member) {
        inputs.set(row, "adult", member.isAdultOn(situation.day()));
        inputs.set(row, "referencePerson", isReference(member));
        inputs.set(row, "birthDate", member.bornOn());
        inputs.set(row, "deceased", false);
        for (AskedFact fact : asked.of(Vocabularies.MEMBERS)) {
            String path = Vocabularies.MEMBERS + "[" + row + "]." + fact.field();
            inputs.set(row, fact.field(), value(path, member.residentId(), fact.declaration()));
        }
    }

    private void tellPerson() {
        String context = about.isOfChild() ? AskedFacts.CHILD : AskedFacts.SUBJECT;
        if (situation.isNewborn(about.subject())) {
            tell(context, situation.birth().bornOn(), situation.birth().childDeceased(), false);
        } else if (about.person() != null) {
            tellMemberAs(context, about.person());
        }
        if (about.person() != null) {
            asked.of(context).forEach(fact -> {
                String path = context + "." + fact.field();
                inputs.set(path, value(path, about.person(), fact.declaration()));
            });
        }
    }

    /** Also of one who has died since, or whom no snapshot shows: that somebody died is known then all the same. */
    private void tellMemberAs(String context, UUID person) {
        inputs.set(context + ".deceased", situation.people().hasDied(person));
        household.members().stream()
                .filter(member -> member.residentId().equals(person))
                .findFirst()
                .ifPresent(member -> tell(context, member.bornOn(), member.deceased(), isReference(member)));
    }

    private void tell(String context, LocalDate bornOn, boolean deceased, boolean referencePerson) {
        inputs.set(context + ".birthDate", bornOn);
        inputs.set(context + ".deceased", deceased);
        inputs.set(
                context + ".adult",
                bornOn == null ? null : !bornOn.plusYears(18).isAfter(situation.day()));
        inputs.set(context + ".referencePerson", referencePerson);
    }

    private Object value(String path, UUID person, FactDeclaration fact) {
        Optional<Fact> word = facts.word(person, fact)
                .filter(said -> PersonFacts.value(said, fact).isPresent());
        word.ifPresentOrElse(said -> words.put(path, said), () -> gaps.put(path, facts.missing(person, fact)));
        return word.flatMap(said -> PersonFacts.value(said, fact)).orElse(null);
    }

    private boolean isReference(Member member) {
        return member.residentId().equals(household.referencePerson());
    }

    private static Boolean known(Ternary value) {
        return switch (value) {
            case TRUE -> true;
            case FALSE -> false;
            case UNKNOWN -> null;
        };
    }
}
