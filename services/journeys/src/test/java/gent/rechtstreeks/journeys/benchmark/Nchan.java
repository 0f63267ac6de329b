package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.local.Ports;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.awaitility.Awaitility;

/** nginx with the module nchan, as Debian has it: the yardstick. It keeps what it tells in memory. */
final class Nchan implements Broadcaster, AutoCloseable {

    static final String INSTALL = "apt-get install nginx libnginx-mod-nchan";

    /** Who publishes keeps so many connections busy, as a producer keeps batches under way. */
    private static final int PUBLISHERS = 20;

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Path MODULE = Path.of("/usr/lib/nginx/modules/ngx_nchan_module.so");

    private static final String SETTINGS = """
            daemon off;
            worker_processes 1;
            worker_rlimit_nofile 10000;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            load_module %2$s;
            events { worker_connections 8000; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              server {
                listen 127.0.0.1:%3$d;
                location = /say { nchan_publisher; nchan_channel_id $arg_to; }
                location = /listen { nchan_subscriber eventsource; nchan_channel_id $arg_to; nchan_subscriber_first_message newest; }
              }
            }
            """;

    private final String url;
    private final String payload;
    private final Process process;
    private final HttpClient publisher =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore desks = new Semaphore(PUBLISHERS);

    private Nchan(int port, String payload, Process process) {
        this.url = "http://127.0.0.1:" + port;
        this.payload = payload;
        this.process = process;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.exists(MODULE);
    }

    /** @param payload an entry as our own feed sends it */
    static Nchan start(Path folder, String payload) throws IOException {
        Files.createDirectories(folder);
        int port = Ports.free();
        Path settings = Files.writeString(folder.resolve("nginx.conf"), SETTINGS.formatted(folder, MODULE, port));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-e", folder + "/error.log", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Awaitility.await("nginx listens").atMost(Duration.ofSeconds(20)).until(() -> listens(port));
        return new Nchan(port, payload, process);
    }

    @Override
    public HttpRequest subscription(int listener) {
        return HttpRequest.newBuilder(URI.create(url + "/listen?to=" + listener))
                .header("Accept", "text/event-stream")
                .build();
    }

    @Override
    public void say(int listener, UUID about) {
        String said = payload.replaceFirst("(?<=\"lifeEvent\":\")[0-9a-f-]{36}", about.toString());
        desks.acquireUninterruptibly();
        publisher
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(url + "/say?to=" + listener))
                                .POST(HttpRequest.BodyPublishers.ofString(said))
                                .build(),
                        BodyHandlers.discarding())
                .whenComplete((answer, fault) -> desks.release());
    }

    @Override
    public void settle() {
        desks.acquireUninterruptibly(PUBLISHERS);
        desks.release(PUBLISHERS);
    }

    @Override
    public void tidy() {
        // It has no garbage.
    }

    @Override
    public long liveKilobytes() {
        return residentKilobytes();
    }

    /** Of the process that serves; the other one only watches over it. */
    @Override
    public long residentKilobytes() {
        return process.children()
                .mapToLong(worker -> Processes.residentKilobytes(worker.pid()))
                .sum();
    }

    @Override
    public Effort effort() {
        return new Effort(Processes.used(process.pid()), 0);
    }

    @Override
    public void close() {
        publisher.shutdownNow();
        process.destroy();
        process.onExit().join();
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
