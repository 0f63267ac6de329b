package gent.rechtstreeks.eligibility.rulebook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.WiredRules;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import gent.rechtstreeks.eligibility.rulebook.LoadedRules;
import gent.rechtstreeks.eligibility.rulebook.Loading;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import gent.rechtstreeks.kit.arrive.NotNow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final LoadedRules RULES =
            new LoadedRules(null, situation -> List.of(), new GrantGuard(Set.of()), Set.of());

    private static final String TABLE = "parameters/parameters.csv";
    private static final RuleFiles NOTHING = new RuleFiles(new TreeMap<>());

    private final List<Long> read = new ArrayList<>();

    /** Without facts nothing loads. */
    private final Shelf shelf =
            new Shelf(new Loading(rights -> RULES, Map.of()), new Texts(this::nothing, NOTHING.hash()));

    @Test
    void whatWasLoadedIsTakenByItsNumber() {
        shelf.put(7, RULES);

        assertThat(shelf.takeInForce(7).number()).isEqualTo(7);
        assertThat(shelf.lastInForce()).map(Shelf.Loaded::rules).contains(RULES);
        assertThat(new RulesCheck(shelf).call().getStatus()).isEqualTo(Status.UP);
        assertThat(read).isEmpty();
    }

    @Test
    void whatDoesNotLoadHereIsNotReplacedByAnother() {
        shelf.put(7, RULES);
        shelf.takeInForce(7);

        assertThatThrownBy(() -> shelf.takeInForce(8)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> shelf.takeInForce(8)).isInstanceOf(NotNow.class);

        assertThat(shelf.lastInForce()).isEmpty();
        assertThat(new RulesCheck(shelf).call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(read).containsExactly(8L);
    }

    @Test
    void whatIsNotWhatWasMadeDoesNotLoad() {
        RuleFiles made = WiredRules.few();
        String table = made.texts().get(TABLE).replace("twoDependants,84.00", "twoDependants,85.00");
        Map<Long, RuleFiles> kept = Map.of(8L, made, 9L, made.with(Map.of(TABLE, table)));
        Loading loading = new Loading(rights -> RULES, RuleFiles.besides(RightsFiles.textsOfTheService()));
        Shelf loads = new Shelf(loading, new Texts(kept::get, made.hash()));

        assertThat(loads.take(8).number()).isEqualTo(8);
        assertThatThrownBy(() -> loads.take(9)).isInstanceOf(NotNow.class);
    }

    @Test
    void theOneInForceIsNotForgotten() {
        shelf.put(7, RULES);
        shelf.put(8, RULES);
        shelf.takeInForce(7);

        shelf.keepOnly(List.of());

        assertThat(shelf.lastInForce()).isPresent();
        assertThatThrownBy(() -> shelf.take(8)).isInstanceOf(NotNow.class);
    }

    private RuleFiles nothing(long number) {
        read.add(number);
        return NOTHING;
    }

    /** What is kept, without a database. */
    private static final class Texts extends RuleTexts {

        private final LongFunction<RuleFiles> kept;
        private final String contentHash;

        Texts(LongFunction<RuleFiles> kept, String contentHash) {
            super(null);
            this.kept = kept;
            this.contentHash = contentHash;
        }

        @Override
        public RuleFiles of(long number) {
            return kept.apply(number);
        }

        @Override
        String contentHashOf(long number) {
            return contentHash;
        }
    }
}
