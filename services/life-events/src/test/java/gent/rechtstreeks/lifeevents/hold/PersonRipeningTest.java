package gent.rechtstreeks.lifeevents.hold;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.dead;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonRipeningTest {

    private final Person anna = adult(1);
    private final Person bert = adult(2);
    private final Person cleo = adult(3);
    private long minted;

    @Test
    void aDeathIsAboutTheHouseholdThatTheyHaveLeft() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna, bert), household(GHENT, anna, bert)));
        Death death = Persons.died(anna);

        Reconciled people = read(known, death, List.of(dead(anna)), household(GHENT, bert));

        RipeDeath ripe = (RipeDeath) Ripening.ripe(List.of(death), people).getFirst();
        assertThat(ripe.householdId()).isEqualTo(home(people, bert).id());
        assertThat(ripe.residentId()).isEqualTo(id(people, anna));
        assertThat(ripe.households()).containsExactly(home(people, bert));
        assertThat(people.householdOf(anna.insz())).isEmpty();
    }

    @Test
    void aDeathAfterTheirHouseholdForgotThemIsStillToldThere() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna, bert), household(GHENT, anna, bert)));
        Known forgotten = after(read(known, Moves.declared(bert), household(GHENT, bert)));
        Death death = Persons.died(anna);

        Reconciled people = read(forgotten, death, List.of(dead(anna)), household(GHENT, bert));

        assertThat(Ripening.ripe(List.of(death), people))
                .extracting(RipeEvent::householdId)
                .containsExactly(home(people, bert).id());
    }

    @Test
    void aDeathOfWhoeverNeverHadAHouseholdIsToldInAClosedOneOfTheirOwn() {
        Birth birth = Births.notified(anna, bert);
        Known known = after(read(Known.NOBODY, birth, household(GHENT, bert)));
        Death death = Persons.died(anna);

        Reconciled people = read(known, death, List.of(dead(anna)));

        RipeEvent ripe = Ripening.ripe(List.of(death), people).getFirst();
        assertThat(ripe.householdId()).isEqualTo(id(people, anna));
        assertThat(ripe.households()).singleElement().matches(Household::closed);
    }

    @Test
    void aDeathThatTheRegisterDoesNotShowIsNotTold() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna), household(GHENT, anna)));
        Death death = Persons.died(anna);
        Reconciled people = read(known, death, household(GHENT, anna));
        assertThatThrownBy(() -> Ripening.ripe(List.of(death), people)).isInstanceOf(NotShownYet.class);
    }

    @Test
    void anAnnulledDeathTellsWhoLivesOnceTheRegisterShowsIt() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna), household(GHENT, anna)));
        Death annulled = Persons.lives(anna);
        assertThat(Ripening.ripe(List.of(annulled), read(known, annulled, household(GHENT, anna))))
                .hasSize(1);
        Reconciled notYet = read(known, annulled, List.of(dead(anna)));
        assertThatThrownBy(() -> Ripening.ripe(List.of(annulled), notYet)).isInstanceOf(NotShownYet.class);
    }

    @Test
    void whoDiedByAnotherEventDoesNotLiveBecauseThisOneIsTakenBack() {
        Death annulled = Persons.lives(anna);
        assertThat(annulled.except(Set.of(anna.insz()))).isEmpty();
        assertThat(annulled.except(Set.of())).contains(annulled);
        Death corrected = correctedTo(bert);
        assertThat(corrected.living()).containsExactly(anna.insz());
        assertThat(corrected.except(Set.of(anna.insz())).orElseThrow().living()).isEmpty();
    }

    @Test
    void aDeathCorrectedToAnotherRevivesTheFirst() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna, bert), household(GHENT, anna, bert)));
        Death corrected = correctedTo(bert);

        Reconciled people = read(known, corrected, List.of(dead(bert)), household(GHENT, anna));
        Reconciled notYet = read(known, corrected, List.of(dead(anna), dead(bert)));

        RipeDeath ripe = (RipeDeath) Ripening.ripe(List.of(corrected), people).getFirst();
        assertThat(ripe.residentId()).isEqualTo(id(people, bert));
        assertThat(ripe.event().status()).isEqualTo(Status.CORRECTED);
        assertThat(people.resident(anna.insz()).orElseThrow().deceased()).isFalse();
        assertThatThrownBy(() -> Ripening.ripe(List.of(corrected), notYet)).isInstanceOf(NotShownYet.class);
    }

    @Test
    void aDeathCorrectedToAStrangerIsAnAnnulmentToWhoeverKnowsTheFirst() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna), household(GHENT, anna)));
        Death corrected = correctedTo(bert);

        Reconciled people = read(known, corrected, List.of(dead(bert)), household(GHENT, anna));

        RipeDeath ripe = (RipeDeath) Ripening.ripe(List.of(corrected), people).getFirst();
        assertThat(ripe.residentId()).isEqualTo(id(people, anna));
        assertThat(ripe.event().status()).isEqualTo(Status.ANNULLED);
        assertThat(people.resident(bert.insz())).isEmpty();
    }

    @Test
    void aDeathOfSomebodyUnknownMintsNobody() {
        Death death = Persons.died(anna);
        Reconciled people = read(Known.NOBODY, death, List.of(dead(anna)));
        assertThat(people.residents()).isEmpty();
        assertThat(Ripening.ripe(List.of(death), people)).isEmpty();
    }

    @Test
    void twoResidentsWhoAreOneAreTheOneWhoWasKnownFirst() {
        Known older = after(read(Known.NOBODY, Moves.declared(bert), household(LEDEBERG, bert)));
        Known both = with(older, after(read(Known.NOBODY, Moves.declared(anna), household(GHENT, anna))));
        Replacement replacement = Persons.replaced(anna, bert);

        Reconciled people = read(both, replacement, household(GHENT, bert));

        RipeMerge ripe = (RipeMerge) Ripening.ripe(List.of(replacement), people).getFirst();
        assertThat(ripe.survivorId())
                .isEqualTo(older.residents().get(bert.insz()).id());
        assertThat(ripe.residentId())
                .isEqualTo(both.residents().get(anna.insz()).id());
        assertThat(ripe.householdId()).isEqualTo(home(people, bert).id());
        assertThat(people.residents().get(anna.insz())).satisfies(alias -> {
            assertThat(alias.past().supersededBy()).isEqualTo(ripe.survivorId());
            assertThat(alias.householdId()).isNull();
            assertThat(alias.version()).isEqualTo(2);
        });
        assertThat(ripe.households()).filteredOn(Household::closed).hasSize(1);
    }

    @Test
    void theOlderOneStandsUnderTheNewNumberAlsoWhenTheirsWasReplaced() {
        Known older = after(read(Known.NOBODY, Moves.declared(anna), household(GHENT, anna)));
        Known both = with(older, after(read(Known.NOBODY, Moves.declared(bert), household(LEDEBERG, bert))));
        Replacement replacement = Persons.replaced(anna, bert);

        Reconciled people = read(both, replacement, household(GHENT, bert));

        assertThat(people.resident(bert.insz()).orElseThrow()).satisfies(survivor -> {
            assertThat(survivor.id())
                    .isEqualTo(older.residents().get(anna.insz()).id());
            assertThat(survivor.person().insz()).isEqualTo(bert.insz());
        });
    }

    @Test
    void aSurvivorWhoLivedNowhereLivesInTheHouseholdOfTheYounger() {
        Known older = after(read(Known.NOBODY, Births.notified(anna, cleo), household(LEDEBERG, cleo)));
        Known both = with(older, after(read(Known.NOBODY, Moves.declared(bert), household(GHENT, bert))));
        Replacement replacement = Persons.replaced(anna, bert);

        Reconciled people = read(both, replacement, household(GHENT, bert));

        assertThat(home(people, bert).id())
                .isEqualTo(both.residents().get(bert.insz()).householdId());
        assertThat(people.residentsToPublish()).hasSize(2);
        assertThat(id(people, bert))
                .isEqualTo(older.residents().get(anna.insz()).id());
    }

    @Test
    void membersOfOneHouseholdWhoAreOneAreInItOnce() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna, bert), household(GHENT, anna, bert, cleo)));
        Replacement replacement = Persons.replaced(anna, bert);

        Reconciled people = read(known, replacement, household(GHENT, bert, cleo));

        assertThat(home(people, bert).members()).hasSize(2);
        assertThat(Ripening.ripe(List.of(replacement), people))
                .singleElement()
                .satisfies(ripe -> assertThat(ripe.households()).containsExactly(home(people, cleo)));
    }

    @Test
    void whoTurnsOutToBeTwoLeavesThoseWithWhomTheyLiveTheirHousehold() {
        Known older = after(read(Known.NOBODY, Moves.declared(anna), household(LEDEBERG, anna)));
        Known both = with(older, after(read(Known.NOBODY, Moves.declared(bert), household(GHENT, bert, cleo))));
        UUID shared = both.residents().get(cleo.insz()).householdId();

        Reconciled people = read(both, Persons.replaced(anna, bert), household(GHENT, bert, cleo));

        assertThat(home(people, cleo).id()).isEqualTo(shared);
        assertThat(home(people, bert).id()).isEqualTo(shared);
        assertThat(people.households().get(older.residents().get(anna.insz()).householdId()))
                .matches(Household::closed);
    }

    @Test
    void whoTurnsOutToBeTwoAndLivesWithThoseOfTheirOwnHouseholdKeepsIt() {
        Known older = after(read(Known.NOBODY, Moves.declared(anna), household(LEDEBERG, anna, cleo)));
        Known both = with(older, after(read(Known.NOBODY, Moves.declared(bert), household(GHENT, bert))));

        Reconciled people = read(both, Persons.replaced(anna, bert), household(LEDEBERG, bert, cleo));

        assertThat(home(people, cleo).id())
                .isEqualTo(older.residents().get(anna.insz()).householdId());
    }

    @Test
    void whoseMoveIsTakenBackKeepsTheHouseholdAlsoWhenAnotherTurnsOutToBeTwo() {
        Known older = after(read(Known.NOBODY, Moves.declared(anna), household(LEDEBERG, anna)));
        Known both = with(older, after(read(Known.NOBODY, Moves.declared(bert, cleo), household(GHENT, bert, cleo))));

        Reconciled people = read(
                both,
                List.of(Persons.replaced(anna, bert), Moves.move(2, Stage.DECLARED, Status.REFUSED, cleo)),
                List.of(),
                household(GHENT, bert, cleo));

        assertThat(home(people, cleo).id())
                .isEqualTo(both.residents().get(cleo.insz()).householdId());
    }

    @Test
    void whoDidNotDieAfterAllFindsTheHouseholdInWhichNobodyWasLeft() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna), household(GHENT, anna)));
        Known mourned = after(read(known, Persons.died(anna), List.of(dead(anna))));

        Reconciled people = read(mourned, Persons.lives(anna), household(GHENT, anna));

        assertThat(home(people, anna).id())
                .isEqualTo(known.residents().get(anna.insz()).householdId());
        assertThat(home(people, anna).version()).isEqualTo(3);
    }

    @Test
    void whoDidNotDieAfterAllDoesNotGetBackTheHouseholdWithWhichOthersMovedAway() {
        Known known = after(read(Known.NOBODY, Moves.declared(anna, bert), household(GHENT, anna, bert)));
        Known mourned = after(read(known, Persons.died(anna), List.of(dead(anna)), household(GHENT, bert)));
        Known moved = after(read(mourned, Moves.confirmed(bert), household(LEDEBERG, bert)));

        Reconciled people = read(moved, Persons.lives(anna), household(GHENT, anna));

        assertThat(home(people, anna).id())
                .isNotEqualTo(known.residents().get(bert.insz()).householdId());
        assertThat(moved.residents().get(bert.insz()).householdId())
                .isEqualTo(known.residents().get(bert.insz()).householdId());
    }

    @Test
    void anEventThatNamesBothNumbersNamesThePersonOnce() {
        Replaced replaced = new Replaced(Map.of(anna.insz(), bert.insz()));
        assertThat(Moves.declared(anna, bert).under(replaced).movers()).hasSize(1);
        assertThat(Births.notified(anna, bert).under(replaced).parents()).hasSize(1);
        assertThat(Persons.died(anna).under(replaced).insz()).isEqualTo(bert.insz());
    }

    private Death correctedTo(Person person) {
        return Persons.death(2, Status.CORRECTED, person).after(Persons.died(anna));
    }

    private Reconciled read(Known known, RegisterEvent event, RegisterHousehold... households) {
        return read(known, event, List.of(), households);
    }

    private Reconciled read(Known known, RegisterEvent event, List<Person> without, RegisterHousehold... households) {
        return read(known, List.of(event), without, households);
    }

    private Reconciled read(
            Known known, List<RegisterEvent> events, List<Person> without, RegisterHousehold... households) {
        Replaced replaced = events.getFirst() instanceof Replacement replacement ? replacement.says() : Replaced.NONE;
        Reading answer = Reading.of(Ripening.people(events), List.of(households), without, replaced);
        Reading complete = Ripening.complete(answer.under(replaced), events);
        return Households.reconcile(
                Ripening.merging(known, events), complete, Ripening.movers(events), () -> new UUID(0, ++minted));
    }

    private static Known after(Reconciled people) {
        return with(people.before(), new Known(people.residents(), people.households()));
    }

    private static Known with(Known one, Known later) {
        return new Known(union(one.residents(), later.residents()), union(one.households(), later.households()));
    }

    private static <K, V> Map<K, V> union(Map<K, V> one, Map<K, V> later) {
        Map<K, V> union = new HashMap<>(one);
        union.putAll(later);
        return union;
    }

    private static Household home(Reconciled people, Person person) {
        return people.householdOf(person.insz()).orElseThrow();
    }

    private static UUID id(Reconciled people, Person person) {
        return people.resident(person.insz()).orElseThrow().id();
    }
}
