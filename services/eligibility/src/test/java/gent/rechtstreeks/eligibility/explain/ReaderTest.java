package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.BRAM;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.CHILD;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Merge;
import gent.rechtstreeks.eligibility.assess.Parent;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads, with whom they live, and of which children they read everything. */
class ReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Household TOGETHER = AHousehold.of(2).andChild(CHILD).inGhent();

    @Test
    void aParentInChargeWhoLivesWithTheChildReadsOfIt() {
        assertThat(read(ANNA, TOGETHER, ABirth.registered().birth()).isInChargeOf(CHILD))
                .isTrue();
    }

    @Test
    void aParentWithoutAuthorityDoesNot() {
        Birth birth = ABirth.registered()
                .of(new Parent(ANNA, true, false), new Parent(BRAM, false, false))
                .birth();

        assertThat(read(BRAM, TOGETHER, birth).isInChargeOf(CHILD)).isFalse();
    }

    @Test
    void aParentOfAChildThatHasDiedLostIt() {
        Birth lost = ABirth.registered().childDeceased().birth();

        assertThat(read(ANNA, TOGETHER, lost).losses()).containsExactly(lost.bornOn());
        assertThat(read(ANNA, TOGETHER, ABirth.registered().birth()).losses()).isEmpty();
    }

    @Test
    void norDoesAParentWhoLivesElsewhere() {
        Household withoutChild = AHousehold.of(2).inGhent();

        assertThat(read(ANNA, withoutChild, ABirth.registered().birth()).isInChargeOf(CHILD))
                .isFalse();
    }

    @Test
    void norAnybodyOfAChildThatIsOfAgeBy() {
        Birth birth = ABirth.registered().birth();
        LocalDate later = LocalDate.of(2044, 3, 2);

        assertThat(Reader.of(ANNA, List.of(birth), List.of(TOGETHER), nobody(), later.minusDays(1))
                        .isInChargeOf(CHILD))
                .isTrue();
        assertThat(Reader.of(ANNA, List.of(birth), List.of(TOGETHER), nobody(), later)
                        .isInChargeOf(CHILD))
                .isFalse();
    }

    @Test
    void norWhoLivesWithAChildOfWhichNobodyToldThatItIsTheirs() {
        assertThat(Reader.of(ANNA, List.of(), List.of(TOGETHER), nobody(), TODAY)
                        .isInChargeOf(CHILD))
                .isFalse();
    }

    @Test
    void anAnnulledBirthGivesNoChild() {
        assertThat(read(ANNA, TOGETHER, ABirth.registered().annulled().birth()).isInChargeOf(CHILD))
                .isFalse();
    }

    @Test
    void otherAdultsAreCountedWithoutTheReaderAndTheMinors() {
        Reader anna = read(ANNA, AHousehold.of(3).andChild(CHILD).inGhent());

        assertThat(anna.hasCompanyIn(HOME)).isTrue();
        assertThat(anna.hasCompanyIn(new UUID(0, 77))).isFalse();
        assertThat(read(ANNA, TOGETHER).hasCompanyIn(HOME)).isFalse();
    }

    @Test
    void whoBecameSomebodyElseReadsUnderEachId() {
        UUID older = new UUID(0, 70);
        PersonChange merge = new Merge(new UUID(0, 71), 1, LocalDate.of(2026, 4, 1), HOME, CHILD, older);
        Reader anna = Reader.of(
                ANNA, List.of(ABirth.registered().birth()), List.of(TOGETHER), KnownPeople.of(List.of(merge)), TODAY);

        assertThat(anna.children()).containsOnlyKeys(CHILD, older);
    }

    private static Reader read(UUID resident, Household home, Birth... births) {
        return Reader.of(resident, List.of(births), List.of(home), nobody(), TODAY);
    }

    private static KnownPeople nobody() {
        return KnownPeople.of(List.of());
    }
}
