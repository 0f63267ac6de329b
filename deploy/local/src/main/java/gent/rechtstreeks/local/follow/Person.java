package gent.rechtstreeks.local.follow;

/** A synthetic resident. The number never leaves this process, but for making a login. */
record Person(String insz) {

    @Override
    public String toString() {
        return "Person";
    }
}
