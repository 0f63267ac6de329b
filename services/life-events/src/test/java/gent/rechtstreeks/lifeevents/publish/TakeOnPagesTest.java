package gent.rechtstreeks.lifeevents.publish;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import gent.rechtstreeks.lifeevents.identity.store.StaleReading;
import gent.rechtstreeks.lifeevents.takeon.PopulationPage;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import gent.rechtstreeks.lifeevents.takeon.TakeOnOrder;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState.Done;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState.Paused;
import gent.rechtstreeks.lifeevents.takeon.TakenPage;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOns;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that another pod took, or that was overtaken. It is claimed for years: the loop at work takes none of it. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
class TakeOnPagesTest {

    private static final Duration YEARS = Duration.ofDays(9_000);

    @Inject
    TakeOnPages pages;

    @Inject
    TakeOns takeOns;

    @Inject
    IdentityStore identities;

    @Inject
    TestClock clock;

    private TakeOn takeOn;

    @BeforeEach
    void order() {
        TakeOnOrder order = new TakeOnOrder(null, LocalDate.of(2026, 3, 2));
        takeOn = TakeOn.ordered(UUID.randomUUID(), order, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(takeOns.add(takeOn, takeOn.id().toString())).isTrue();
            takeOns.claim(clock.instant(), YEARS);
        });
    }

    @AfterEach
    void end() {
        QuarkusTransaction.requiringNew()
                .run(() -> takeOns.save(takeOn.in(new Done(clock.instant())), clock.instant()));
    }

    @Test
    void aPageThatAnotherPodTookChangesNothing() {
        Person anna = adult(7500);
        TakeOn after = takeOn.after(new TakenPage(List.of(), List.of()), "there", clock.instant());
        QuarkusTransaction.requiringNew().run(() -> {
            takeOns.save(after, clock.instant());
            takeOns.claim(clock.instant(), YEARS);
        });

        assertThat(publish(page(anna, "there"), clock.instant())).isEqualTo(takeOn);

        assertThat(stored()).isEqualTo(after);
        assertThat(found(anna)).isEmpty();
    }

    @Test
    void aPageThatWasTakenBeforeItWasPausedChangesNothing() {
        Person anna = adult(7510);
        TakeOn paused = takeOn.in(new Paused(null));
        QuarkusTransaction.requiringNew().run(() -> takeOns.save(paused, clock.instant()));

        publish(page(anna, null), clock.instant());

        assertThat(stored()).isEqualTo(paused);
        assertThat(found(anna)).isEmpty();
    }

    @Test
    void aPageThatWasReadBeforeAnotherPodStoredSomebodyOnItChangesNothing() {
        Person anna = adult(7520);
        Person bert = adult(7521);
        publish(page(anna, null), clock.instant());
        order();
        Instant tooEarly = clock.instant().minusSeconds(1);
        Reading both = Reading.of(Set.of(anna.insz(), bert.insz()), List.of(household(GHENT, anna, bert)));

        assertThatThrownBy(() -> pages.publish(takeOn, new PopulationPage(both, null), both, tooEarly))
                .isInstanceOf(StaleReading.class);

        assertThat(stored()).isEqualTo(takeOn);
        assertThat(found(bert)).isEmpty();
    }

    @Test
    void aPageFromWhichALaterAnswerTookSomebodyOutIsAskedForAgain() {
        Person anna = adult(7530);
        Person bert = adult(7531);
        Person cleo = adult(7532);
        Reading both = Reading.of(Set.of(anna.insz(), bert.insz()), List.of(household(GHENT, anna, bert)));
        Reading later = Reading.of(Set.of(cleo.insz()), List.of(household(LEDEBERG, cleo, anna)));

        refusesAsStale(new PopulationPage(both, "there"), later);

        assertThat(found(anna)).isEmpty();
        assertThat(found(bert)).isEmpty();
    }

    @Test
    void aPageOfWhichALaterAnswerLeavesNothingIsAskedForAgain() {
        Person anna = adult(7540);
        Reading gone = Reading.of(Set.of(anna.insz()), List.of(), List.of(anna), Replaced.NONE);

        refusesAsStale(page(anna, "there"), gone);
    }

    @Test
    void whoeverTheRegisterSaysToLiveNowhereLeavesThePageToTheOthers() {
        Person anna = adult(7550);
        Person bert = adult(7551);
        Reading both =
                Reading.of(Set.of(anna.insz(), bert.insz()), List.of(household(GHENT, anna), household(GHENT, bert)));
        Reading gone = Reading.of(Set.of(anna.insz()), List.of(), List.of(anna), Replaced.NONE);

        TakeOnPages.Taken taken =
                pages.publish(takeOn, new PopulationPage(both, "there"), both.and(gone), clock.instant());

        assertThat(taken.takeOn().progress().residents()).isEqualTo(1);
        assertThat(found(bert)).isPresent();
    }

    @Test
    void aListWithNobodyOnItIsRead() {
        Reading nobody = Reading.of(Set.of(), List.of());

        assertThat(publish(new PopulationPage(nobody, null), clock.instant()).state())
                .isInstanceOf(Done.class);
    }

    private void refusesAsStale(PopulationPage page, Reading later) {
        Reading complete = page.reading().and(later);
        assertThatThrownBy(() -> pages.publish(takeOn, page, complete, clock.instant()))
                .isInstanceOf(StaleReading.class);
        assertThat(stored()).isEqualTo(takeOn);
    }

    private TakeOn publish(PopulationPage page, Instant readAt) {
        return pages.publish(takeOn, page, page.reading(), readAt).takeOn();
    }

    private static PopulationPage page(Person alone, String next) {
        return new PopulationPage(Reading.of(Set.of(alone.insz()), List.of(household(GHENT, alone))), next);
    }

    private TakeOn stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> takeOns.lock(takeOn.id()).orElseThrow());
    }

    private Optional<UUID> found(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> identities.find(person.insz()));
    }
}
