package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Relation;
import gent.rechtstreeks.eligibility.explain.Reader;
import gent.rechtstreeks.kit.wire.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A household of which only that is known which somebody says: in each shape that it may have then. */
final class Strangers {

    private static final UUID HOME = Ids.of("simulation", "home");
    /** Rules ask who is of age, hardly ever how old somebody is. */
    private static final int AGE = 40;
    /** Of a child of which nobody says when it was born. */
    private static final int CHILDS_AGE = 6;

    private final Known known;
    private final LocalDate today;

    Strangers(Known known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** What nobody said and would tell one shape from the other, by the name of the fact. */
    Set<String> unknown() {
        Set<String> unknown = new TreeSet<>();
        if (known.size() == null) {
            unknown.add("size");
        }
        if (known.children() == null) {
            unknown.add("adult");
        }
        return unknown;
    }

    List<Start> shapes() {
        return children().stream()
                .flatMap(children -> adults(children.size()).mapToObj(adults -> start(members(adults, children))))
                .toList();
    }

    private List<List<LocalDate>> children() {
        if (known.children() != null) {
            return List.of(
                    known.children().stream().map(month -> month.atDay(1)).toList());
        }
        int most = known.size() == null ? 1 : known.size() - 1;
        return IntStream.rangeClosed(0, most)
                .filter(number -> known.size() == null || isLikely(known.size() - number))
                .mapToObj(number -> IntStream.range(0, number)
                        .mapToObj(child -> today.minusYears(CHILDS_AGE))
                        .toList())
                .toList();
    }

    /** One or two adults, or nobody but adults. */
    private boolean isLikely(int adults) {
        return adults <= 2 || adults == known.size();
    }

    private IntStream adults(int children) {
        return known.size() == null ? IntStream.rangeClosed(1, 2) : IntStream.of(known.size() - children);
    }

    private List<Member> members(int adults, List<LocalDate> children) {
        List<Member> members = new ArrayList<>();
        for (int adult = 0; adult < adults; adult++) {
            members.add(member("adult", adult, relation(adult), today.minusYears(AGE)));
        }
        for (int child = 0; child < children.size(); child++) {
            members.add(member("child", child, Relation.CHILD, children.get(child)));
        }
        return members;
    }

    private Start start(List<Member> members) {
        UUID asker = members.getFirst().residentId();
        Household household = new Household(HOME, 1, asker, members, known.zone(), Instant.EPOCH);
        Map<UUID, LocalDate> children = members.stream()
                .filter(member -> member.relation() == Relation.CHILD)
                .collect(Collectors.toMap(Member::residentId, Member::bornOn));
        Set<UUID> adults = members.stream()
                .filter(member -> member.relation() != Relation.CHILD)
                .map(Member::residentId)
                .collect(Collectors.toSet());
        Reader reader = Reader.of(adults, children, HOME, 0);
        return new Start(asker, household, said(members), KnownPeople.of(List.of()), reader, born(children));
    }

    /** Of those of whom nobody said when they were born, no birth is known. */
    private Set<UUID> born(Map<UUID, LocalDate> children) {
        return known.children() == null ? Set.of() : children.keySet();
    }

    private List<Fact> said(List<Member> members) {
        Stream<Fact> facts = known.facts().entrySet().stream().flatMap(fact -> members.stream()
                .filter(member -> isSaidOf(member, members, fact.getValue()))
                .flatMap(member -> Words.always(member.residentId(), fact.getKey(), fact.getValue())));
        return Stream.concat(facts, income(members)).toList();
    }

    /** A yes is of whoever asks and of the children, a no of all: that somebody else has it too is not said. */
    private static boolean isSaidOf(Member member, List<Member> members, boolean value) {
        return !value || member.equals(members.getFirst()) || member.relation() == Relation.CHILD;
    }

    private Stream<Fact> income(List<Member> members) {
        return known.incomeCents() == null
                ? Stream.empty()
                : members.stream()
                        .filter(member -> member.relation() != Relation.CHILD)
                        .flatMap(member -> Words.always(
                                member.residentId(),
                                Words.INCOME,
                                member.equals(members.getFirst()) ? known.incomeCents() : 0));
    }

    private static Relation relation(int adult) {
        return switch (adult) {
            case 0 -> Relation.REFERENCE_PERSON;
            case 1 -> Relation.PARTNER;
            default -> Relation.OTHER;
        };
    }

    private static Member member(String who, int number, Relation relation, LocalDate bornOn) {
        return new Member(Ids.of("simulation", who, Integer.toString(number)), relation, bornOn, false, false);
    }
}
