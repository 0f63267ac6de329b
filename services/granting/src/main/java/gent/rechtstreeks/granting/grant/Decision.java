package gent.rechtstreeks.granting.grant;

import java.util.List;
import java.util.Optional;

/** What one assessment changes, and what is told of it. */
public sealed interface Decision {

    /** Nothing: it is no newer than what was decided on. */
    record Ignored() implements Decision {}

    /** The case moves on. */
    record Decided(Case after, Outcome outcome, GrantChange grant, Optional<HumanTask> task, List<Message> messages)
            implements Decision {

        public Decided {
            messages = List.copyOf(messages);
        }

        /** Whether somebody gets to read something, and not only that something is gone. */
        boolean tellsNews() {
            return messages.stream().anyMatch(message -> message.kind().stands());
        }

        Decided with(GrantChange change) {
            return new Decided(after, outcome, change, task, messages);
        }

        Decided with(HumanTask work) {
            return new Decided(after, outcome, grant, Optional.of(work), messages);
        }
    }
}
