package gent.rechtstreeks.local;

import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** What runs in the broker's own JVM: formats the storage if that was not done before, then serves. */
final class KafkaProcess {

    private static final Uuid CLUSTER = new Uuid(0x7265636874737472L, 0x65656b732d676e74L);

    private KafkaProcess() {}

    public static void main(String[] arguments) {
        String properties = arguments[0];
        String[] format = {"format", "-t", CLUSTER.toString(), "-c", properties, "--ignore-formatted"};
        int result = StorageTool.execute(format, System.out);
        if (result != 0) {
            System.exit(result);
        }
        Kafka.main(new String[] {properties});
    }
}
