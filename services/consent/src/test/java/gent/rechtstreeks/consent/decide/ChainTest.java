package gent.rechtstreeks.consent.decide;

import static gent.rechtstreeks.consent.decide.Asked.START;
import static gent.rechtstreeks.consent.decide.Asked.in;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.consent.decide.Chain.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Map<String, String> STANDING =
            Map.of("tips", in(State.WITHDRAWN).snapshot());

    private final List<Revision> chain = new ArrayList<>();
    private Head head = new Head(UUID.randomUUID(), 0, null);

    @BeforeEach
    void aResidentSpeaksThreeTimes() {
        say(State.GIVEN);
        say(State.REFUSED);
        say(State.WITHDRAWN);
    }

    @Test
    void whatWasWrittenIsWhole() {
        assertThat(check(STANDING)).isEmpty();
        assertThat(Chain.check(new Head(head.resident(), 0, null), List.of(), Map.of()))
                .isEmpty();
    }

    @Test
    void aChangedEntryShows() {
        Revision second = chain.get(1);
        chain.set(1, withSnapshot(second, in(State.GIVEN).snapshot()));

        assertThat(check(STANDING)).contains(new Break(2, "changed"));
    }

    @Test
    void aChangedEntryWithARightHashOfItsOwnShowsAtTheNext() {
        Revision second = chain.get(1);
        chain.set(1, withSnapshot(second, in(State.GIVEN).snapshot()).sealed());

        assertThat(check(STANDING)).contains(new Break(3, "missing"));
    }

    @Test
    void anEntryThatIsTakenOutShowsWhereverItStood() {
        for (int place = 0; place < 3; place++) {
            Revision taken = chain.remove(place);

            assertThat(check(STANDING)).contains(new Break(place + 1L, "missing"));
            chain.add(place, taken);
        }
    }

    @Test
    void entriesThatChangePlacesShow() {
        chain.add(chain.remove(0));

        assertThat(check(STANDING)).contains(new Break(1, "missing"));
    }

    @Test
    void aStateThatNoEntryProvesShows() {
        assertThat(check(Map.of("tips", in(State.GIVEN).snapshot()))).contains(new Break(3, "unproven"));
        assertThat(check(Map.of("another", in(State.WITHDRAWN).snapshot()))).contains(new Break(3, "unproven"));
    }

    @Test
    void aStateThatIsTakenAwayShowsUnlessAMergeTookIt() {
        assertThat(check(Map.of())).contains(new Break(3, "unproven"));
        say(Merge.SUBJECT, new Merge(head.resident(), UUID.randomUUID(), 2).snapshot());
        assertThat(check(Map.of())).isEmpty();
        assertThat(check(STANDING)).contains(new Break(4, "unproven"));
    }

    private Optional<Break> check(Map<String, String> standing) {
        return Chain.check(head, chain, standing);
    }

    private void say(State state) {
        say("tips", in(state).snapshot());
    }

    private void say(String subject, String snapshot) {
        Revision next = head.next(UUID.randomUUID(), subject, snapshot, START);
        chain.add(next);
        head = Head.after(next);
    }

    private static Revision withSnapshot(Revision of, String snapshot) {
        return new Revision(
                of.id(),
                of.resident(),
                of.sequence(),
                of.subject(),
                snapshot,
                of.at(),
                of.predecessorHash(),
                of.hash());
    }
}
