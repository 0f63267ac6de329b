package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    Path folder;

    @Test
    void aServerThatDiesWhileStartingIsToldWithItsExitCodeAndItsLog() {
        assertThatThrownBy(server("exit 3", false)::start)
                .isInstanceOf(StackException.class)
                .hasMessage("Teapot stopped while starting (exit code 3). Its log: " + folder.resolve("teapot.log"));
    }

    @Test
    void aServerThatIsNeverReadyIsNotLeftRunning() {
        Server server = server("exec sleep 60", false);

        assertThatThrownBy(server::start).hasMessageStartingWith("Teapot was not ready after 1 s.");
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void aServerStartsAgainAfterItWasKilled() {
        try (Server server = server("exec sleep 60", true)) {
            server.start();
            long first = server.pid();
            server.kill();
            assertThat(server.isRunning()).isFalse();

            server.start();
            assertThat(server.isRunning()).isTrue();
            assertThat(server.pid()).isNotEqualTo(first);
        }
    }

    private Server server(String script, boolean ready) {
        Path log = folder.resolve("teapot.log");
        return new Server("Teapot", log) {
            @Override
            Running run() {
                return Child.start(new Command(List.of("sh", "-c", script), Map.of(), log, Command.Signal.TERM));
            }

            @Override
            boolean ready() {
                return ready;
            }

            @Override
            Duration patience() {
                return Duration.ofSeconds(1);
            }
        };
    }
}
