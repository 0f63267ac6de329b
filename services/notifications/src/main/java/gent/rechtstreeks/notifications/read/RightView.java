package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Money;
import gent.rechtstreeks.notifications.read.text.ListedRight;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One right of an overview as the resident sees it. */
public record RightView(
        String right,
        String name,

        @Schema(description = "What it is.") String what,

        @Schema(nullable = true, description = "What the resident must do for it.")
        String how,

        @Schema(nullable = true, description = "Null when there is none, or nobody knows it.")
        Money amount,

        @Schema(nullable = true, description = "The last day on which the resident can act.")
        LocalDate deadline,

        @Schema(nullable = true, description = "Where the resident can act or read more.")
        String link) {

    static RightView of(ListedRight listed) {
        return new RightView(
                listed.right(),
                listed.name(),
                listed.what(),
                listed.how().orElse(null),
                listed.cents().stream().mapToObj(Money::euro).findFirst().orElse(null),
                listed.lastDay().orElse(null),
                listed.link().orElse(null));
    }
}
