package gent.rechtstreeks.eligibility.rulebook;

import gent.rechtstreeks.eligibility.rights.Rights;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something that is made of what is written of the rights, and made anew once another rulebook is in force. */
public final class Renewed<T> implements Supplier<T> {

    private final Supplier<Rights> inForce;
    private final Function<Rights, T> make;
    private volatile Made<T> last;

    public Renewed(Supplier<Rights> inForce, Function<Rights, T> make) {
        this.inForce = inForce;
        this.make = make;
    }

    @Override
    public T get() {
        Rights rights = inForce.get();
        Made<T> made = last;
        if (made == null || made.of != rights) {
            made = new Made<>(rights, make.apply(rights));
            last = made;
        }
        return made.what;
    }

    private record Made<T>(Rights of, T what) {}
}
