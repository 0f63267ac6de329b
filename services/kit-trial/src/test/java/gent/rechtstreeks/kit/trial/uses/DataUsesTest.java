package gent.rechtstreeks.kit.trial.uses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Basis;
import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.kit.uses.Worker;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class DataUsesTest {

    private static final Set<Category> HOUSEHOLD = Set.of(Category.HOUSEHOLD);
    private static final UUID LIFE_EVENT = UUID.randomUUID();
    private static final Ground TASK = Ground.publicTask("a regulation");

    @Inject
    DataUses uses;

    @Inject
    Outbox outbox;

    private final UUID resident = UUID.randomUUID();
    private final Envelope cause = TopicProbe.envelope(resident.toString(), null);

    @Test
    void aUseIsToldWithWhoseDataForWhatAndOnWhatGround() {
        Worker worker = new Worker("caseworker", "synthetic-worker");
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(uses.causedBy(
                        cause,
                        LIFE_EVENT,
                        DataUse.revealed(Set.of(resident), HOUSEHOLD, "help-at-the-desk", TASK, worker))));

        var told = TopicProbe.await("data-uses", gent.rechtstreeks.datauses.DataUse.class, use -> use.getResidents()
                .contains(resident));
        assertThat(told.getAct()).isEqualTo(Act.REVEALED);
        assertThat(told.getService()).isEqualTo("component-test");
        assertThat(told.getRole()).isEqualTo("caseworker");
        assertThat(told.getWorker()).isEqualTo("synthetic-worker");
        assertThat(told.getCategories()).containsExactly(Category.HOUSEHOLD);
        assertThat(told.getBasis()).isEqualTo(Basis.PUBLIC_TASK);
        assertThat(told.getReference()).isEqualTo("a regulation");
        assertThat(told.getLifeEventId()).isEqualTo(LIFE_EVENT);
    }

    @Test
    void theSameUseToldAgainHasTheSameId() {
        assertThat(id(uses.causedBy(cause, LIFE_EVENT, used("assess-rights"))))
                .isEqualTo(id(uses.causedBy(cause, LIFE_EVENT, used("assess-rights"))));
    }

    @Test
    void anotherPurposeDecisionOrAttemptIsAnotherUse() {
        ForDecision decision = new ForDecision("waste-bags", UUID.randomUUID(), null);
        UUID first = UUID.randomUUID();

        assertThat(List.of(
                        id(uses.causedBy(cause, LIFE_EVENT, used("assess-rights"))),
                        id(uses.causedBy(cause, LIFE_EVENT, used("inform"))),
                        id(uses.causedBy(cause, LIFE_EVENT, used("inform").forDecisions(List.of(decision)))),
                        id(uses.origin(first, 0, null, null, used("take-on"))),
                        id(uses.origin(first, 1, null, null, used("take-on")))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aUseOfNobodysDataIsNoUse() {
        assertThatThrownBy(() -> DataUse.used(Set.of(), HOUSEHOLD, "inform", TASK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private DataUse used(String purpose) {
        return DataUse.used(Set.of(resident), HOUSEHOLD, purpose, TASK);
    }

    private static UUID id(Publication publication) {
        return publication.envelope().id();
    }
}
