package gent.rechtstreeks.journeys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.follow.Try;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code deploy/local/try} prints when it is pointed at the running world. */
public final class TryRun {

    private TryRun() {}

    public static String in(World world, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")); // as deploy/local/lib/launch.sh does
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Drechtstreeks.colours=false"));
        command.add("-Drechtstreeks.data=" + world.folder());
        command.add("-Drechtstreeks.port.keycloak=" + portOf(world.login().issuer()));
        command.add("-Drechtstreeks.port.kafka=" + portOf("kafka://" + world.bootstrapServers()));
        // Kafka's client, or the JVM about it, would talk on the same stream.
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        for (Service service : Service.values()) {
            String port = portOf(world.pods().url(service));
            command.add("-Drechtstreeks.port." + service.artifact() + "=" + port);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Try.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(printed).isZero();
        return printed;
    }

    private static String portOf(String url) {
        return Integer.toString(URI.create(url).getPort());
    }
}
