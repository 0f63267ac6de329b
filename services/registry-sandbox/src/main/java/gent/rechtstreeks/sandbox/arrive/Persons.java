package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.sandbox.register.PersonGone;
import gent.rechtstreeks.sandbox.register.PersonUnknown;
import java.util.function.Supplier;

/** What is answered when something cannot happen to the person who was named. */
final class Persons {
    private Persons() {}

    static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersonUnknown unknown) {
            throw Problems.notFound("unknownPerson", unknown.getMessage());
        } catch (PersonGone gone) {
            throw Problems.conflict("personGone", gone.getMessage());
        }
    }
}
