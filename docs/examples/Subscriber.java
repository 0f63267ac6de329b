import gent.rechtstreeks.notifications.Notification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The back end of an app hears of changes. Needs kafka-clients and shared-schemas on the class path, and Kafka's address. */
public class Subscriber {
    public static void main(String[] args) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", args[0], "group.id", "city-app", "auto.offset.reset", "earliest");
        var reader = new SpecificDatumReader<>(Notification.class);
        try (var topic = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            topic.subscribe(List.of("notifications"));
            while (true) {
                for (var record : topic.poll(Duration.ofSeconds(1))) {
                    // A nought, the schema's number in four bytes, then the record.
                    var heard = reader.read(null, DecoderFactory.get().binaryDecoder(record.value(), 5, record.value().length - 5, null));
                    // One topic serves all apps.
                    if (heard.getApp().equals("city-app")) System.out.println(heard.getSubscriberId() + " " + heard.getType() + " " + heard.getLink());
                }
            }
        }
    }
}
