package gent.rechtstreeks.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Avro's binary form of a record, without the framing that the services put before it. */
final class Binary {

    private Binary() {}

    static Schema schemaOf(String recordClass) {
        try {
            return SpecificData.get().getSchema(Class.forName(recordClass));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no schema makes the record " + recordClass, e);
        }
    }

    static byte[] write(SpecificRecord message) throws IOException {
        return write(
                message, new SpecificDatumWriter<>(message.getSchema(), SpecificData.getForClass(message.getClass())));
    }

    static <T> byte[] write(T message, DatumWriter<T> writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Encoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        writer.write(message, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    static SpecificRecord read(byte[] bytes, Schema schema) throws IOException {
        SpecificData data = SpecificData.getForSchema(schema);
        return new SpecificDatumReader<SpecificRecord>(schema, schema, data)
                .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    }
}
