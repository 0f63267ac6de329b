package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Infrastructure;
import gent.rechtstreeks.notifications.Notification;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What is told to one subscriber of an app from now on: a type and a link, never a word of the message. */
final class AppTopic implements AutoCloseable {

    private static final String TOPIC = "notifications";
    private static final Duration LOOK = Duration.ofMillis(50);

    /** A nought and the schema's number come before the record. */
    private static final int HEAD = 5;

    private final SpecificDatumReader<Notification> reader = new SpecificDatumReader<>(Notification.class);
    private final KafkaConsumer<String, byte[]> consumer;
    private final String subscriber;
    private final List<Heard> heard = new ArrayList<>();

    private AppTopic(KafkaConsumer<String, byte[]> consumer, String subscriber) {
        this.consumer = consumer;
        this.subscriber = subscriber;
    }

    static AppTopic listening(String subscriber) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + Infrastructure.KAFKA.port()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList());
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
        return new AppTopic(consumer, subscriber);
    }

    /** One message, and when the broker had it. */
    record Heard(Instant at, String type, String link) {}

    /** So many, or what came within that time. */
    List<Heard> next(int number, Duration time) {
        Instant deadline = Instant.now().plus(time);
        while (heard.size() < number && Instant.now().isBefore(deadline)) {
            consumer.poll(LOOK).forEach(this::take);
        }
        List<Heard> next = List.copyOf(heard);
        heard.clear();
        return next;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.key().equals(subscriber)) {
            Notification told = read(record.value());
            String type = told.getType().name().toLowerCase(Locale.ROOT);
            heard.add(new Heard(Instant.ofEpochMilli(record.timestamp()), type, told.getLink()));
        }
    }

    private Notification read(byte[] bytes) {
        try {
            return reader.read(null, DecoderFactory.get().binaryDecoder(bytes, HEAD, bytes.length - HEAD, null));
        } catch (IOException e) {
            throw new StackException("The city app is told what nobody can read.", e);
        }
    }
}
