package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.consent.decide.Answer;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.residents.Resident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;

/** What residents say, and what follows of it within seconds: consent, the linked apps, and the mail to and from them. */
final class Talk {

    final Mail mail;
    final Consenting consenting;
    final Apps apps;
    private final Gate gate;
    private final Register register;
    private final Deciding deciding;
    private final Ledger ledger;
    private final OnlyAHumanActs onlyAHumanActs;
    private final Tally tally;
    private final List<Saying> waiting = new ArrayList<>();
    private final Map<Insz, UUID> logins = new HashMap<>();

    Talk(
            Mail mail,
            Consenting consenting,
            Apps apps,
            Gate gate,
            Register register,
            Deciding deciding,
            Ledger ledger,
            OnlyAHumanActs onlyAHumanActs,
            Tally tally) {
        this.mail = mail;
        this.consenting = consenting;
        this.apps = apps;
        this.gate = gate;
        this.register = register;
        this.deciding = deciding;
        this.ledger = ledger;
        this.onlyAHumanActs = onlyAHumanActs;
        this.tally = tally;
    }

    /** A resident is about to say something. */
    void isToBeSaid(Saying saying) {
        waiting.add(saying);
    }

    /** Says the first of it that can be said, if any can and now is the time for it. */
    boolean speak(Predicate<Saying> isTime) {
        Optional<Saying> next = waiting.stream()
                .filter(saying -> login(saying.whom()).isPresent())
                .findFirst()
                .filter(isTime);
        next.ifPresent(saying -> {
            waiting.remove(saying);
            say(saying, login(saying.whom()).orElseThrow());
        });
        return next.isPresent();
    }

    /** Whoever logged in once goes on under that id, also when it turns out to be another's; the dead say nothing. */
    private Optional<UUID> login(Insz whom) {
        if (register.isDead(whom)) {
            return Optional.empty();
        }
        gate.find(register.numberOf(whom)).ifPresent(resident -> logins.putIfAbsent(whom, resident));
        return Optional.ofNullable(logins.get(whom));
    }

    private void say(Saying saying, UUID login) {
        commit(
                switch (saying.word()) {
                    case YES -> consenting.answers(login, Answer.GIVEN);
                    case NO -> consenting.answers(login, Answer.REFUSED);
                    case YES_TAKEN_BACK -> consenting.answers(login, Answer.WITHDRAWN);
                    case OBJECTION -> consenting.objects(login, true);
                    case OBJECTION_TAKEN_BACK -> consenting.objects(login, false);
                    case LINK -> counted(Speech.LINK, apps.link(login));
                    case UNLINK -> counted(Speech.UNLINKING, apps.unlink(login));
                });
    }

    private Work counted(Speech what, Work work) {
        tally.count(what, work == Work.NONE ? 0 : 1);
        return work;
    }

    /** life-events tells something: of two who turn out to be one, consent must know. */
    void hears(List<? extends SpecificRecord> told) {
        told.stream()
                .filter(message -> message instanceof Resident resident && resident.getSupersededBy() != null)
                .forEach(merged -> mail.send(merged, Reader.CONSENT, 0));
    }

    void deliver(Post post) {
        if (mail.isNew(post)) {
            commit(work(post));
            mail.taken(post);
            tally.count(Figure.MESSAGES);
        }
    }

    /** The service does all its work and dies; the message comes again. */
    void crashOver(Post post) {
        work(post);
        tally.count(Trouble.CRASHING);
        mail.putBack(post);
    }

    private Work work(Post post) {
        return switch (post.message()) {
            case Resident merged -> consenting.arrives(merged);
            case ResidentConsents said
            when post.reader() == Reader.GRANTING -> deciding.arrives(said).after(() -> onlyAHumanActs.isKnown(said));
            case ResidentConsents said -> apps.arrives(said, post.partition());
            default ->
                throw new IllegalStateException("nobody reads " + post.message().getSchema());
        };
    }

    /** Consents end by themselves. */
    void lapse() {
        commit(consenting.lapse());
    }

    /** consent says, in each partition, until when all that counts was told before. */
    void beat() {
        ResidentConsents beat = consenting.beat(Post.PARTITIONS);
        for (int partition = 0; partition < Post.PARTITIONS; partition++) {
            mail.send(beat, Reader.NOTIFICATIONS, partition);
        }
    }

    void push() {
        commit(apps.push());
    }

    /** The back ends of apps read what they may. */
    void read() {
        List.copyOf(apps.links()).forEach(link -> commit(apps.read(link)));
    }

    /** Until all has been said and heard, at this moment. */
    void comesToRest(Runnable deliverOne) {
        while (speak(saying -> true)) {
            lapse();
        }
        lapse();
        beat();
        while (!mail.isEmpty()) {
            deliverOne.run();
        }
        push();
        apps.relay();
    }

    private void commit(Work work) {
        ledger.tell(work.uses());
        work.change().run();
        mail.send(work.told());
    }
}
