package gent.rechtstreeks.sandbox.register;

/** Nothing of this kind can happen to this person any more. */
public final class PersonGone extends RuntimeException {
    PersonGone(String why) {
        super(why);
    }
}
