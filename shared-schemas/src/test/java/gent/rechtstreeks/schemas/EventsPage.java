package gent.rechtstreeks.schemas;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** Writes {@code docs/events.md}: all that a newcomer has to know to read an event. */
final class EventsPage {

    private EventsPage() {}

    static String write(List<Topic> topics) {
        return INTRODUCTION
                + topics.stream().map(EventsPage::row).collect(Collectors.joining())
                + HOW_TO_READ
                + topics.stream().map(EventSection::write).collect(Collectors.joining());
    }

    private static String row(Topic topic) {
        return "| [`%s`](#%s) | %s | %s → %s | %s | %d | %s |\n"
                .formatted(
                        topic.name(),
                        anchor(topic.name()),
                        firstSentence(SchemaFiles.current().get(topic.name())),
                        topic.publishedBy(),
                        topic.readBy().isEmpty() ? "nobody yet" : String.join(", ", topic.readBy()),
                        topic.key(),
                        topic.partitions(),
                        kept(topic));
    }

    private static String anchor(String name) {
        return name.replace(".", "");
    }

    private static String firstSentence(Schema schema) {
        String doc = schema.getDoc();
        return doc.substring(0, doc.indexOf('.') + 1);
    }

    private static String kept(Topic topic) {
        return topic.compacted() ? "the last of each key" : topic.retention();
    }

    private static final String INTRODUCTION = """
            # The events

            *Written by a test from `shared-schemas`: `topics.yaml`, the schemas and the samples. Do not edit it; change those,
            then run `mvn -pl shared-schemas test -Dtest=EventsPageTest -Dwrite-docs=true`.*

            A register says that a child is born; the services below pass it on until the resident's feed tells of it. The
            samples on this page are one story: the birth of a child in a household of three with increased reimbursement.
            All people and places in them are invented.

            | topic | holds | from → to | key | partitions | kept |
            |---|---|---|---|---|---|
            """;

    private static final String HOW_TO_READ = """

            ## How to read an event

            * **Value**: Avro in Confluent framing (a zero byte, the schema's id in four bytes, the record), subject `<topic>-value`.
            * **Key**: UTF-8 text. Order holds per key; versions and revisions are the truth, since a record may come twice or late.
            * **Headers**: CloudEvents 1.0 in binary mode (`ce_specversion`, `ce_id`, `ce_source`, `ce_type`, `ce_time`,
              `ce_subject` = the key, `ce_lifeeventid`, `ce_causationid`) and `traceparent`. The same decision has the same `ce_id`.
            * **Optional** fields are null when there is nothing to say. Fields marked *default* may be left out by whoever writes.
            * **Enums** also have the symbol `UNKNOWN`. Nobody sends it: a reader sees it when a newer service sent a symbol that it
              does not know, and puts the record in its dead letters as "newer producer".
            * **Money** is in euro cents, **moments** are UTC, **days** are civil days in Europe/Brussels, and a **period** runs from
              `validFrom` up to, not including, `validUntil`.
            * Only `registry.*` says who somebody is. On every other topic a resident is a random id.
            """;
}
