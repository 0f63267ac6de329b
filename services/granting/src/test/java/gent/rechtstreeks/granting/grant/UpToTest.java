package gent.rechtstreeks.granting.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose it is to give up a grant. */
class UpToTest {

    private static final UUID PAID = UUID.randomUUID();
    private static final UUID COVERED = UUID.randomUUID();

    @Test
    void moneyIsUpToWhoeverIsPaid() {
        Grant grant = paidTo(PAID);

        assertThat(grant.isUpTo(Set.of(PAID, UUID.randomUUID()))).isTrue();
        assertThat(grant.isUpTo(Set.of(COVERED))).isFalse();
    }

    @Test
    void withoutMoneyItIsUpToAllThatItCovers() {
        Grant grant = paidTo(null);

        assertThat(grant.isUpTo(Set.of(UUID.randomUUID(), COVERED))).isTrue();
        assertThat(grant.isUpTo(Set.of(PAID))).isFalse();
    }

    private static Grant paidTo(UUID payee) {
        Subject household = new Subject(Subject.Kind.HOUSEHOLD, UUID.randomUUID());
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        return new Grant(
                UUID.randomUUID(), "waste-bags", household, year, null, payee, new TreeSet<>(Set.of(COVERED)), 1);
    }
}
