package gent.rechtstreeks.lifeevents.takeon.store;

import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.lifeevents.takeon.Progress;
import gent.rechtstreeks.lifeevents.takeon.RegisterSize;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import gent.rechtstreeks.lifeevents.takeon.TakeOnOrder;
import gent.rechtstreeks.lifeevents.takeon.TakeOnReport;
import gent.rechtstreeks.lifeevents.takeon.TakeOnReport.Stand;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A take-on, how far it is, and when its next page may be taken. */
@Entity
@Table(name = "take_on")
class TakeOnEntity {

    @Id
    UUID id;

    @Column(name = "request_key")
    String requestKey;

    @Column(name = "rights_from")
    LocalDate rightsFrom;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    @Enumerated(EnumType.STRING)
    Stand state;

    @Column(name = "read_on_after")
    String readOnAfter;

    long pages;

    long households;

    long residents;

    @Column(name = "households_in_register")
    Long householdsInRegister;

    @Column(name = "residents_in_register")
    Long residentsInRegister;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "last_page_at")
    Instant lastPageAt;

    @Column(name = "ended_at")
    Instant endedAt;

    /** Why somebody ended it before it was done, and who; null unless somebody did. */
    @Column(name = "end_reason")
    String endReason;

    @Column(name = "ended_by")
    String endedBy;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;

    /** Why it could not go on when it was looked at last, without anybody's data; null since the last page. */
    @Column(name = "wait_reason")
    String waitReason;

    @Column(name = "tried_at")
    Instant triedAt;

    TakeOn toDomain() {
        RegisterSize size =
                householdsInRegister == null ? null : new RegisterSize(householdsInRegister, residentsInRegister);
        Progress progress = new Progress(pages, households, residents, size, startedAt, lastPageAt);
        return new TakeOn(id, new TakeOnOrder(rightsFrom, occurredOn), state(), progress);
    }

    TakeOnReport report() {
        return TakeOnReport.of(toDomain(), waitReason);
    }

    /** Whether it still runs and nobody took the page that was to be taken. */
    boolean isStill(TakeOn taken) {
        return state == Stand.RUNNING && pages == taken.progress().pages();
    }

    /** The next page is due at once, and was never tried. */
    void become(TakeOn takeOn, Instant now) {
        progressTo(takeOn.progress());
        goTo(takeOn.state());
        dueAt = now;
        attempts = 0;
        waitReason = null;
        triedAt = null;
    }

    void waits(String why, Instant now, Instant due) {
        waitReason = why;
        triedAt = now;
        dueAt = due;
    }

    List<TrailStep> steps() {
        List<TrailStep> steps = new ArrayList<>();
        String brings = rightsFrom == null ? "nothing of days that have passed" : "rights from " + rightsFrom;
        steps.add(new TrailStep(startedAt, "take-on-started", null, null, brings));
        if (state == Stand.RUNNING && waitReason != null) {
            steps.add(new TrailStep(triedAt, "waiting", null, null, waitReason));
        }
        if (endedAt != null) {
            steps.add(lastStep());
        }
        return steps;
    }

    private TrailStep lastStep() {
        String made = households + " households, " + residents + " residents";
        return endReason == null
                ? new TrailStep(endedAt, "taken-on", null, null, made)
                : new TrailStep(
                        endedAt, "ended", null, null, "after " + made + ", as " + endedBy + " said: " + endReason);
    }

    private TakeOnState state() {
        return switch (state) {
            case RUNNING -> new TakeOnState.Running(readOnAfter);
            case PAUSED -> new TakeOnState.Paused(readOnAfter);
            case DONE -> new TakeOnState.Done(endedAt);
            case ENDED -> new TakeOnState.Ended(endedAt, endReason, endedBy);
        };
    }

    private void goTo(TakeOnState now) {
        switch (now) {
            case TakeOnState.Running running -> stand(Stand.RUNNING, running.readOnAfter(), null);
            case TakeOnState.Paused paused -> stand(Stand.PAUSED, paused.readOnAfter(), null);
            case TakeOnState.Done done -> stand(Stand.DONE, null, done.endedAt());
            case TakeOnState.Ended ended -> {
                stand(Stand.ENDED, null, ended.endedAt());
                endReason = ended.why();
                endedBy = ended.by();
            }
        }
    }

    private void stand(Stand stand, String after, Instant ended) {
        state = stand;
        readOnAfter = after;
        endedAt = ended;
    }

    private void progressTo(Progress progress) {
        pages = progress.pages();
        households = progress.households();
        residents = progress.residents();
        lastPageAt = progress.lastPageAt();
        if (progress.of() != null) {
            householdsInRegister = progress.of().households();
            residentsInRegister = progress.of().residents();
        }
    }
}
