package gent.rechtstreeks.portal.ask;

import java.util.Optional;
import java.util.function.Function;

/** A part of a page that one service answers for: what it said, or that it said nothing in time. */
public sealed interface Part<T> {

    /** It answered. */
    record Got<T>(T value) implements Part<T> {}

    /** It is slow, down, or answers what cannot be read. */
    record Missing<T>(Service service) implements Part<T> {}

    default <U> Part<U> map(Function<T, U> change) {
        return switch (this) {
            case Got<T> got -> new Got<>(change.apply(got.value()));
            case Missing<T> missing -> new Missing<>(missing.service());
        };
    }

    /** What it said; templates show {@link #getMissing} otherwise. */
    default T getValue() {
        return this instanceof Got<T>(T value) ? value : null;
    }

    /** The service that did not answer, or null. */
    default Service getMissing() {
        return this instanceof Missing<T>(Service service) ? service : null;
    }

    default Optional<T> toOptional() {
        return Optional.ofNullable(getValue());
    }
}
