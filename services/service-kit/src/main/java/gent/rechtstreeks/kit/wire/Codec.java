package gent.rechtstreeks.kit.wire;

import gent.rechtstreeks.kit.arrive.BadMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Avro in Confluent framing: a zero byte, the schema's id in four bytes, the record. */
public final class Codec {

    private static final int FRAME = 5;
    private static final Map<ClassLoader, SpecificData> MODELS = new ConcurrentHashMap<>();

    static {
        // Avro believes the lengths in the bytes and reserves memory for them first: a broken record must not ask for
        // more than a message can hold. Avro reads these once, when it first decodes.
        System.setProperty("org.apache.avro.limits.string.maxLength", "1048576");
        System.setProperty("org.apache.avro.limits.bytes.maxLength", "1048576");
        System.setProperty("org.apache.avro.limits.collectionItems.maxLength", "10000");
    }

    private final SchemaRegistry registry;
    private final Map<ReaderKey, SpecificDatumReader<?>> readers = new ConcurrentHashMap<>();

    public Codec(SchemaRegistry registry) {
        this.registry = registry;
    }

    /** The bytes of a record for a topic. */
    public byte[] write(String topic, SpecificRecord message) {
        int id = registry.id(topic);
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        out.writeBytes(ByteBuffer.allocate(FRAME).put((byte) 0).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
        try {
            writer(message).write(message, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    /** The record in the bytes, or {@link BadMessage} saying why it cannot be read. */
    public <T extends SpecificRecord> T read(byte[] bytes, Class<T> type) {
        if (bytes == null || bytes.length <= FRAME || bytes[0] != 0) {
            throw new BadMessage("not in Confluent framing");
        }
        int id = ByteBuffer.wrap(bytes, 1, 4).getInt();
        Schema writer = registry.schema(id).orElseThrow(() -> new BadMessage("unknown schema id " + id));
        T message = decode(bytes, reader(id, writer, type));
        NewerProducer.check(message);
        return message;
    }

    private <T> T decode(byte[] bytes, SpecificDatumReader<T> reader) {
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, FRAME, bytes.length - FRAME, null);
        T message;
        boolean end;
        try {
            message = reader.read(null, decoder);
            end = decoder.isEnd();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A schema may hold itself, and bytes may nest deeper than any stack: that is the message's fault too.
            throw new BadMessage(
                    "the bytes do not fit the schema (" + e.getClass().getSimpleName() + ")");
        }
        if (!end) {
            throw new BadMessage("bytes are left after the record");
        }
        return message;
    }

    @SuppressWarnings("unchecked")
    private <T extends SpecificRecord> SpecificDatumReader<T> reader(int id, Schema writer, Class<T> type) {
        return (SpecificDatumReader<T>) readers.computeIfAbsent(new ReaderKey(id, type), key -> {
            SpecificData data = model(type);
            return new SpecificDatumReader<>(writer, data.getSchema(type), data);
        });
    }

    private static SpecificDatumWriter<SpecificRecord> writer(SpecificRecord message) {
        return new SpecificDatumWriter<>(message.getSchema(), model(message.getClass()));
    }

    /** Our logical types, with nested classes from where the record's own class comes from. */
    private static SpecificData model(Class<?> type) {
        return MODELS.computeIfAbsent(type.getClassLoader(), loader -> {
            SpecificData data = new SpecificData(loader);
            data.addLogicalTypeConversion(new Conversions.UUIDConversion());
            data.addLogicalTypeConversion(new Conversions.DecimalConversion());
            data.addLogicalTypeConversion(new TimeConversions.DateConversion());
            data.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
            return data;
        });
    }

    private record ReaderKey(int id, Class<?> type) {}
}
