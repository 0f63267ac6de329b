package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.RightNamesApi.Name;
import gent.rechtstreeks.portal.ask.RightNamesApi.Right;
import gent.rechtstreeks.portal.ask.RightNamesApi.Rights;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightNamesTest {

    @Test
    void namesARightInTheLanguageOfThePage() {
        Rights rights = new Rights(
                List.of(new Right("waste-bags", List.of(new Name("nl", "Vuilniszakken"), new Name("fr", "Sacs")))));

        assertThat(RightNames.names(rights, "fr")).containsEntry("waste-bags", "Sacs");
        assertThat(RightNames.names(rights, "en")).isEmpty();
    }
}
