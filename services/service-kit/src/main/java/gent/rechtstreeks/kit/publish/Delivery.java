package gent.rechtstreeks.kit.publish;

/** How the sending of one outbox row went. */
sealed interface Delivery {

    OutboxRow row();

    /** The brokers have it. */
    record Sent(OutboxRow row) implements Delivery {}

    /** Not now: Kafka is down, or a right is missing. */
    record Later(OutboxRow row, String reason) implements Delivery {}

    /** Never: the record itself is refused. It goes to the dead letters, so that it does not hold up the others. */
    record Unsendable(OutboxRow row, String reason) implements Delivery {}
}
