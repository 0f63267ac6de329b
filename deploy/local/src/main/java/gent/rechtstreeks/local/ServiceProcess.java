package gent.rechtstreeks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One running instance ("pod") of a service of ours, as its build left it. */
public final class ServiceProcess extends Server {

    /** Room for what lives always, and for two batches of whatever a service reads. */
    private static final int USUAL_HEAP = 128;

    private final String service;
    private final int port;
    private final Map<String, String> environment;
    private int heap = USUAL_HEAP;

    private ServiceProcess(String service, Path log, int port, Map<String, String> environment) {
        super(service, log);
        this.service = service;
        this.port = port;
        this.environment = new HashMap<>(environment);
    }

    /**
     * Starts a service and returns when it is ready.
     *
     * @param log where it logs; give each pod its own
     * @param port 0 picks a free one
     * @param environment what the service reads at its start, see {@link ServiceEnvironment}
     */
    public static ServiceProcess start(String service, Path log, int port, Map<String, String> environment) {
        ServiceProcess process = new ServiceProcess(service, log.toAbsolutePath(), Ports.orFree(port), environment);
        process.requireBuilt();
        process.start();
        return process;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Changes the environment of the next start; null takes a variable away. */
    public void setEnvironment(String variable, String value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
    }

    /** Changes how many megabytes of heap the next start gets. */
    public void setHeap(int megabytes) {
        heap = megabytes;
    }

    @Override
    Running run() {
        return Child.start(command());
    }

    private Command command() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // glibc keeps pools of memory per thread; one is enough, and a service stays tens of megabytes smaller.
        all.put("MALLOC_ARENA_MAX", "1");
        return Command.java(
                List.of(
                        "-Xmx" + heap + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // What a start loads and compiles; where there is more, all of the heap is collected.
                        "-XX:MetaspaceSize=96m",
                        "-XX:ReservedCodeCacheSize=128m",
                        "-jar",
                        program().toString()),
                all,
                log());
    }

    @Override
    boolean ready() throws IOException {
        return Http.send(Http.to(url() + "/q/health/ready").build()).ok();
    }

    private void requireBuilt() {
        if (!Files.exists(program())) {
            throw new StackException("The service " + service + " is not built: there is no " + program() + ".");
        }
    }

    private Path program() {
        return StackHome.find().service(service);
    }
}
