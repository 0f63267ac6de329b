package gent.rechtstreeks.journeys.world;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far the services are behind the topics that they read. */
public final class Lag implements AutoCloseable {

    private static final int PARTITIONS = 12;

    private final Admin admin;

    Lag(String bootstrapServers) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** How many records of all topics that it reads the service has not handled yet. */
    public long of(Service service) {
        return byTopic(service).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many records of each topic that it reads. */
    Map<String, Long> byTopic(Service service) {
        Map<TopicPartition, OffsetAndMetadata> handled =
                get(admin.listConsumerGroupOffsets(service.artifact()).partitionsToOffsetAndMetadata());
        return ends(service.consumes()).entrySet().stream()
                .collect(Collectors.groupingBy(
                        end -> end.getKey().topic(),
                        Collectors.summingLong(end -> end.getValue() - offset(handled.get(end.getKey())))));
    }

    /** Puts a service that does not run back to the first record of each topic that it reads. */
    void rewind(Service service) {
        Map<TopicPartition, OffsetAndMetadata> first = ends(service.consumes()).keySet().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> new OffsetAndMetadata(0)));
        get(admin.alterConsumerGroupOffsets(service.artifact(), first).all());
    }

    /** How many of the service's consumers read a part of the topic. */
    public long readers(Service service, String topic) {
        return get(admin.describeConsumerGroups(List.of(service.artifact())).all())
                .get(service.artifact())
                .members()
                .stream()
                .filter(member -> member.assignment().topicPartitions().stream()
                        .anyMatch(partition -> partition.topic().equals(topic)))
                .count();
    }

    /** How many records were ever sent on these topics, with what a transaction or compaction left out. */
    public long sent(Stream<String> topics) {
        return ends(topics.toList()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }

    private Map<TopicPartition, Long> ends(List<String> topics) {
        Map<TopicPartition, OffsetSpec> asked = topics.stream()
                .flatMap(topic -> IntStream.range(0, PARTITIONS).mapToObj(number -> new TopicPartition(topic, number)))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return get(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static long offset(OffsetAndMetadata handled) {
        return handled == null ? 0 : handled.offset();
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not answer", e.getCause());
        }
    }
}
