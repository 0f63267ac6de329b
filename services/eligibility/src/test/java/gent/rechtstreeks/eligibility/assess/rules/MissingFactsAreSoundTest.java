package gent.rechtstreeks.eligibility.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tries every situation of up to three adults: a fact is missing exactly when it could still turn the answer. */
class MissingFactsAreSoundTest {

    private static final Zone GHENT = new Zone("44021", "9000");
    private static final Zone ELSEWHERE = new Zone("44083", "9800");

    /** What is known: a zone or none, and per adult yes, no, no data or nothing at all. */
    private record Known(Zone zone, List<String> answers) {

        Known with(Zone other) {
            return new Known(other, answers);
        }

        Known with(int adult, String answer) {
            List<String> changed = new ArrayList<>(answers);
            changed.set(adult, answer);
            return new Known(zone, changed);
        }
    }

    @Test
    void whatIsMissingIsEnoughAndEachOfItMatters() {
        List<Known> situations = situations();
        List<Known> open = situations.stream().filter(this::isOpen).toList();

        assertThat(situations).hasSize(3 * (4 + 16 + 64));
        assertThat(open).isNotEmpty().hasSizeLessThan(situations.size());
        assertThat(open).allSatisfy(known -> {
            List<Outcome> completed =
                    fillings(known, missing(known)).map(this::outcome).toList();
            assertThat(completed).noneMatch(FactsMissing.class::isInstance);
            assertThat(completed).anyMatch(Eligible.class::isInstance).anyMatch(NotEligible.class::isInstance);
        });
        assertThat(open)
                .allSatisfy(known -> assertThat(missing(known)).allMatch(fact -> canTurnTheAnswer(known, fact)));
    }

    @Test
    void whatIsNotMissingCannotTurnTheAnswer() {
        assertThat(situations().stream().filter(known -> !isOpen(known))).allSatisfy(known -> {
            Class<?> answer = outcome(known).getClass();
            assertThat(fillings(known, unknown(known)).map(this::outcome))
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(answer));
        });
    }

    private boolean canTurnTheAnswer(Known known, MissingFact fact) {
        List<MissingFact> others = new ArrayList<>(missing(known));
        others.remove(fact);
        return fillings(known, others)
                .anyMatch(filled -> fillings(filled, List.of(fact))
                                .map(complete -> outcome(complete).getClass())
                                .distinct()
                                .count()
                        == 2);
    }

    private static Stream<Known> fillings(Known known, List<MissingFact> missing) {
        Stream<Known> filled = Stream.of(known);
        for (MissingFact fact : missing) {
            filled = filled.flatMap(each -> fact.fact().equals("domicile")
                    ? Stream.of(each.with(GHENT), each.with(ELSEWHERE))
                    : Stream.of("yes", "no").map(answer -> each.with(adult(fact), answer)));
        }
        return filled;
    }

    /** All that nobody said, whether the rule calls it missing or not. */
    private static List<MissingFact> unknown(Known known) {
        List<MissingFact> unknown = new ArrayList<>();
        if (known.zone() == null) {
            unknown.add(new MissingFact(resident(0), "domicile", "population-register"));
        }
        for (int i = 0; i < known.answers().size(); i++) {
            if (known.answers().get(i).startsWith("nothing")) {
                unknown.add(new MissingFact(resident(i), "increased-reimbursement", "social-security-bank"));
            }
        }
        return unknown;
    }

    private boolean isOpen(Known known) {
        return outcome(known) instanceof FactsMissing;
    }

    private List<MissingFact> missing(Known known) {
        return ((FactsMissing) outcome(known)).missing();
    }

    private Outcome outcome(Known known) {
        return assess(situation(known)).outcome();
    }

    private static Situation situation(Known known) {
        Household household =
                AHousehold.of(known.answers().size()).andChild(ABirth.CHILD).in(known.zone());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < known.answers().size(); i++) {
            switch (known.answers().get(i)) {
                case "yes" -> facts.add(AFact.yes(resident(i)));
                case "no" -> facts.add(AFact.no(resident(i)));
                case "nothing said" -> facts.add(AFact.without(resident(i), Fact.State.NO_DATA));
                default -> {}
            }
        }
        return ABirth.registered()
                .in(household)
                .knowing(facts.toArray(Fact[]::new))
                .situation();
    }

    private static List<Known> situations() {
        List<Known> all = new ArrayList<>();
        for (Zone zone : new Zone[] {GHENT, ELSEWHERE, null}) {
            List<Known> grown = List.of(new Known(zone, List.of()));
            for (int adults = 1; adults <= 3; adults++) {
                grown = grown.stream()
                        .flatMap(known -> Stream.of("yes", "no", "nothing said", "nothing")
                                .map(answer -> new Known(
                                        zone,
                                        Stream.concat(known.answers().stream(), Stream.of(answer))
                                                .toList())))
                        .toList();
                all.addAll(grown);
            }
        }
        return all;
    }

    private static int adult(MissingFact fact) {
        return (int) fact.residentId().getLeastSignificantBits() - 1;
    }

    private static UUID resident(int adult) {
        return new UUID(0, adult + 1L);
    }

    private static Assessment assess(Situation situation) {
        return TheRules.answer("waste-bags", situation);
    }
}
