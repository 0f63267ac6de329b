package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.benchmark.FeedServer.Listener;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Settings;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.ServiceProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** What it takes to keep thousands of phones connected to one pod, beside a server that was made for just that. */
final class Listeners {

    private static final int RESIDENTS = 10_000;
    private static final int COUNT = 2_000;
    private static final int CALM = 1_000;
    private static final int A_SECOND = 50;

    /** In the heap of the local run so many phones leave no room, and the pod does nothing but collect. */
    private static final int HEAP = 256;

    private final Paper paper;
    private final Report report;

    Listeners(Paper paper, Report report) {
        this.paper = paper;
        this.report = report;
    }

    void measure() throws Exception {
        paper.title("Starting everything, with a city of %,d residents, all of them known", RESIDENTS);
        try (World world = World.start(new Settings("listeners", RESIDENTS, Duration.ZERO))) {
            TakeOn.everybody(world);
            withRoom(world.pods().of(Service.NOTIFICATIONS));
            FeedServer ours = new FeedServer(world, listeners(world));
            Hall hall = new Hall(COUNT, CALM, A_SECOND);
            Reception own = hall.measure(ours);
            report.listeners(own);
            if (Nchan.isInstalled()) {
                try (Nchan nchan = Nchan.start(world.folder().resolve("nginx"), sample(ours))) {
                    report.beside(own, hall.measure(nchan));
                }
            } else {
                paper.line("beside nginx with nchan", "not measured: %s", Nchan.INSTALL);
            }
        }
    }

    private static void withRoom(ServiceProcess pod) {
        pod.stop();
        pod.setHeap(HEAP);
        pod.start();
    }

    /** The first of so many households, logged in. */
    private List<Listener> listeners(World world) throws Exception {
        List<Person> people = world.inhabitants().ofHouseholds(COUNT);
        long began = System.nanoTime();
        List<String> tokens = new Accounts(world).tokens(people);
        paper.line("logged in", "%,d residents in %.1f s", tokens.size(), (System.nanoTime() - began) / 1e9);
        List<Listener> listeners = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            listeners.add(new Listener(world.api().residentId(people.get(i)).orElseThrow(), tokens.get(i)));
        }
        return listeners;
    }

    /** What our own feed sends: its last entry, without the field's name. */
    private static String sample(FeedServer ours) {
        try (Audience audience = new Audience()) {
            audience.connect(ours.subscription(0));
            Awaitility.await("an entry").until(() -> audience.sample().isPresent());
            return audience.sample().orElseThrow().substring("data:".length()).strip();
        }
    }
}
