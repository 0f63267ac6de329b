package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortInUseIsToldInOneSentence() throws IOException {
        try (ServerSocket other = new ServerSocket(Ports.free(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree("Kafka", other.getLocalPort()))
                    .hasMessage("Port " + other.getLocalPort()
                            + " is in use, and Kafka needs it: stop what listens there.");
        }
    }

    @Test
    void aFreePortIsFree() {
        assertThat(Ports.isFree(Ports.free())).isTrue();
    }
}
