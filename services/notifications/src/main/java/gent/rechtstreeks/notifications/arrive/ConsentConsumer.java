package gent.rechtstreeks.notifications.arrive;

import gent.rechtstreeks.consents.Beat;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.notifications.link.store.Beats;
import gent.rechtstreeks.notifications.link.store.PushConsents;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what residents said of push messages, and until when nothing else of it can count. */
@ApplicationScoped
class ConsentConsumer implements TopicHandler<ResidentConsents> {

    private final Batches batches;
    private final PushConsents consents;
    private final Beats beats;

    ConsentConsumer(Batches batches, PushConsents consents, Beats beats) {
        this.batches = batches;
        this.consents = consents;
        this.beats = beats;
    }

    @Incoming("consents")
    @Blocking
    void arrive(ConsumerRecords<String, byte[]> records) {
        batches.run(this, records);
    }

    @Override
    public String topic() {
        return "consents";
    }

    @Override
    public Class<ResidentConsents> type() {
        return ResidentConsents.class;
    }

    @Override
    public boolean isRemembered(ResidentConsents message) {
        return message.getBeat() == null;
    }

    @Override
    public void handle(List<Arrival<ResidentConsents>> arrivals) {
        arrivals.forEach(this::take);
    }

    private void take(Arrival<ResidentConsents> arrival) {
        ResidentConsents message = arrival.message();
        Beat beat = message.getBeat();
        if (beat == null) {
            consents.take(message.getResidentId(), message.getVersion(), ConsentDoor.read(message));
        } else {
            beats.take(arrival.envelope().subject(), beat.getCompleteUntil(), beat.getBeats());
        }
    }
}
