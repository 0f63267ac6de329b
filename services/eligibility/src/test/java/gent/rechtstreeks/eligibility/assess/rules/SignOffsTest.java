package gent.rechtstreeks.eligibility.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.assess.Verification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignOffsTest {

    @Test
    void aRightAloneIsSignedOffForDemonstrationOnly() {
        assertThat(SignOffs.parse(List.of("waste-bags")).rights())
                .isEqualTo(Map.of("waste-bags", Verification.DEMONSTRATION));
    }

    @Test
    void theKindCanBeNamed() {
        assertThat(SignOffs.parse(List.of("a=SIGNED_OFF", " b=DEMONSTRATION ")).rights())
                .isEqualTo(Map.of("a", Verification.SIGNED_OFF, "b", Verification.DEMONSTRATION));
    }

    @Test
    void whatIsNoSignOffIsRefused() {
        assertThatThrownBy(() -> SignOffs.parse(List.of("waste-bags=SEEN"))).hasMessageContaining("SEEN");
    }

    @Test
    void aRightThatDoesNotExistCannotBeSignedOff() {
        var cards = TheRules.asWritten().cards();

        assertThatThrownBy(() -> SignOffs.parse(List.of("wastebags")).checkedAgainst(cards))
                .hasMessageContaining("wastebags");
    }
}
