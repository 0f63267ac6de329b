package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.grants.Occasion;
import gent.rechtstreeks.grants.Subject;
import gent.rechtstreeks.grants.SubjectKind;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.kit.wire.Codec;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.kit.wire.SchemaRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our own live feed: what is said is a decision of granting, which notifications stores before it tells it. */
final class FeedServer implements Broadcaster {

    private static final String TOPIC = "grants";
    private static final long CENTS = 4_200;
    private static final Pattern USED = Pattern.compile(
            "(?i)(?:DefNew|def new generation|Tenured|tenured generation)" + "\\s+total \\d+K, used (\\d+)K");

    private final World world;
    private final List<Listener> listeners;
    private final Processes processes;
    private final Codec codec;

    /** Somebody who is logged in. */
    record Listener(UUID resident, String token) {}

    FeedServer(World world, List<Listener> listeners) {
        this.world = world;
        this.listeners = listeners;
        this.processes = new Processes(world);
        this.codec = new Codec(new SchemaRegistry(world.registryUrl()));
    }

    @Override
    public HttpRequest subscription(int listener) {
        return Phones.listening(world, listeners.get(listener).token());
    }

    @Override
    public void say(int listener, UUID about) {
        Decision decision = decision(listeners.get(listener).resident(), about);
        String key = decision.getAddressee().toString();
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                "/rechtstreeks/granting",
                "granting.grants.notify.granted",
                key,
                decision.getDecidedAt(),
                about,
                null,
                null);
        world.sender().start(TOPIC, codec.write(TOPIC, decision), envelope);
    }

    @Override
    public void settle() {
        world.comesToRest();
    }

    @Override
    public void tidy() {
        jvm("GC.run");
    }

    /** What is used of the heap, by generation; the classes are left out. */
    @Override
    public long liveKilobytes() {
        return USED.matcher(jvm("GC.heap_info"))
                .results()
                .mapToLong(generation -> Long.parseLong(generation.group(1)))
                .sum();
    }

    /** What the JVM of the pod answers to the tool that every JDK has. */
    private String jvm(String question) {
        String pid = Long.toString(world.pods().of(Service.NOTIFICATIONS).pid());
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try (BufferedReader answer = new ProcessBuilder(jcmd, pid, question)
                .redirectErrorStream(true)
                .start()
                .inputReader()) {
            return answer.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long residentKilobytes() {
        return Processes.residentKilobytes(
                world.pods().of(Service.NOTIFICATIONS).pid());
    }

    @Override
    public Effort effort() {
        return new Effort(
                processes.processorSeconds().get(Service.NOTIFICATIONS.artifact()),
                processes.processorSecondsIn(Service.NOTIFICATIONS.database()));
    }

    private static Decision decision(UUID resident, UUID about) {
        return Decision.newBuilder()
                .setDecisionId(UUID.randomUUID())
                .setRevision(1)
                .setAddressee(resident)
                .setRight(Births.WITH_FACT)
                .setLifeEventId(about)
                .setOccasion(Occasion.BIRTH)
                .setKind(Kind.GRANTED)
                .setSubject(new Subject(SubjectKind.HOUSEHOLD, UUID.randomUUID()))
                .setValidFrom(LocalDate.now().withDayOfYear(1))
                .setAmountCents(CENTS)
                .setDemonstration(true)
                .setDecidedAt(Instant.now())
                .build();
    }
}
