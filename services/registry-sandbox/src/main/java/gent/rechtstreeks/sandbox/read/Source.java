package gent.rechtstreeks.sandbox.read;

import java.util.Arrays;
import java.util.Optional;

/** The authentic sources that the sandbox stands in for. */
enum Source {
    PERSON("person"),
    SOCIAL_STATUS("social-status");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Source> named(String name) {
        return Arrays.stream(values())
                .filter(source -> source.label.equals(name))
                .findFirst();
    }
}
