package gent.rechtstreeks.lifeevents.hold.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step of an event, with both times: when the register recorded the version, when it happened here. */
@Entity
@Table(name = "life_event_step")
class LifeEventStepEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "life_event_step_id")
    @SequenceGenerator(name = "life_event_step_id", sequenceName = "life_event_step_id", allocationSize = 50)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "life_event_id")
    LifeEventEntity lifeEvent;

    long version;

    String station;

    @Column(name = "recorded_at")
    Instant recordedAt;

    Instant at;

    String detail;
}
