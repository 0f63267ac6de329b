package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.local.Database;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.Ports;
import gent.rechtstreeks.local.Secrets;
import gent.rechtstreeks.local.ServiceEnvironment;
import gent.rechtstreeks.local.ServiceProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The running instances of our services: one of each, and a second one when a story asks for it. */
public final class Pods {

    private final Path folder;
    private final Map<String, String> settings;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Map<Service, Map<String, String>> environments = new EnumMap<>(Service.class);
    private final Map<Service, ServiceProcess> first = new EnumMap<>(Service.class);
    private final List<ServiceProcess> second = new ArrayList<>();
    private final Set<Service> armed = ConcurrentHashMap.newKeySet();

    Pods(Path folder, Foundation foundation, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
        }
        ServiceEnvironment common = new ServiceEnvironment(
                foundation.kafka().bootstrapServers(),
                foundation.registry().confluentUrl(),
                foundation.keycloak().issuer(),
                neighbours(),
                Secrets.in(folder));
        for (Service service : Service.values()) {
            Database database = foundation.postgres().createDatabase(service.artifact());
            String secret = foundation.keycloak().clientSecret(service.artifact());
            environments.put(service, environment(common.of(service.artifact(), database, secret)));
        }
    }

    /** Starts one of each. */
    void startAll() {
        AtOnce.each(List.of(Service.values()), service -> {
            ServiceProcess pod =
                    start(service, service.artifact() + ".log", ports.get(service), environments.get(service));
            synchronized (first) {
                first.put(service, pod);
            }
        });
    }

    public ServiceProcess of(Service service) {
        return first.get(service);
    }

    /** The first and, if there is one, the second. */
    public List<ServiceProcess> all(Service service) {
        synchronized (second) {
            return Stream.concat(Stream.of(of(service)), second.stream().filter(pod -> pod.name()
                            .equals(service.artifact())))
                    .toList();
        }
    }

    public String url(Service service) {
        return "http://127.0.0.1:" + ports.get(service);
    }

    /** A second pod of the service beside the first: same database, same consumer group. */
    public ServiceProcess startSecond(Service service) {
        return startSecond(service, Map.of());
    }

    /** @param other what it reads otherwise than the first at its start */
    public ServiceProcess startSecond(Service service, Map<String, String> other) {
        Map<String, String> environment = new HashMap<>(environments.get(service));
        environment.putAll(other);
        ServiceProcess pod = start(service, service.artifact() + "-2.log", 0, environment);
        synchronized (second) {
            second.add(pod);
        }
        return pod;
    }

    /** Restarts the service such that it dies at this crash point. */
    public void arm(Service service, String crashPoint) {
        armed.add(service);
        of(service).stop();
        of(service).setEnvironment("CRASH_AT", crashPoint);
        of(service).start();
    }

    /** Whether the service says so itself; {@code health} is "live" or "ready". */
    public boolean isUp(Service service, String health) {
        return Http.sendOrFail(
                        service.artifact(),
                        Http.to(url(service) + "/q/health/" + health).build())
                .ok();
    }

    /** Starts what died, and without the crash point at which it did. */
    public void repair(Service service) {
        if (armed.remove(service) || !of(service).isRunning()) {
            of(service).stop();
            of(service).setEnvironment("CRASH_AT", null);
            of(service).start();
        }
    }

    /** What a story broke, the next one finds whole. */
    void repair() {
        AtOnce.each(second, ServiceProcess::close);
        second.clear();
        AtOnce.each(List.of(Service.values()), this::repair);
    }

    void stopAll() {
        AtOnce.each(second, ServiceProcess::close);
        AtOnce.each(first.values(), ServiceProcess::close);
    }

    private ServiceProcess start(Service service, String log, int port, Map<String, String> environment) {
        return ServiceProcess.start(service.artifact(), folder.resolve(log), port, environment);
    }

    private Map<String, String> environment(Map<String, String> ofTheService) {
        Map<String, String> all = new HashMap<>(ofTheService);
        all.putAll(settings);
        return all;
    }

    private Map<String, String> neighbours() {
        Map<String, String> urls = new HashMap<>();
        ports.forEach((service, port) -> urls.put(service.name() + "_URL", url(service)));
        return urls;
    }
}
