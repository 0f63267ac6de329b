package gent.rechtstreeks.kit.arrive;

/**
 * Which dead letters are meant; what is null does not matter.
 *
 * @param reason how the reason begins
 */
public record DeadLetterFilter(String topic, DeadLetter.State state, String reason) {

    public static final DeadLetterFilter ALL = new DeadLetterFilter(null, null, null);

    /** The same, of those that wait. */
    DeadLetterFilter waiting() {
        return new DeadLetterFilter(topic, DeadLetter.State.WAITING, reason);
    }

    String stateName() {
        return state == null ? null : state.name();
    }
}
