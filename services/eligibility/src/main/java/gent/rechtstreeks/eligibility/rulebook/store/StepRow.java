package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A step that was taken: added, never rewritten. */
@Entity
@Immutable
@Table(name = "rulebook_step")
class StepRow {

    @Id
    @GeneratedValue(generator = "rulebook_step_id")
    @SequenceGenerator(name = "rulebook_step_id", sequenceName = "rulebook_step_id", allocationSize = 1)
    long id;

    Long rulebook;

    @Enumerated(EnumType.STRING)
    Step.Kind kind;

    @Column(name = "by_whom")
    String byWhom;

    Instant at;

    String detail;

    Step step() {
        return new Step(id, rulebook, kind, byWhom, at, detail);
    }
}
