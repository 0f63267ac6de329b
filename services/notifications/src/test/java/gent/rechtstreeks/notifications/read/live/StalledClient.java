package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.notifications.testing.FeedClient;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks for the live feed and then reads nothing, with little room of its own. */
final class StalledClient implements AutoCloseable {

    private static final int LITTLE = 4096;

    private final Socket socket = new Socket();

    StalledClient(FeedClient resident) throws IOException {
        socket.setReceiveBufferSize(LITTLE);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        socket.getOutputStream()
                .write("""
                        GET /feed/live HTTP/1.1
                        Host: 127.0.0.1
                        Accept: text/event-stream
                        Authorization: Bearer %s

                        """.formatted(resident.token()).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads at last; how many events were under way before the connection ended. */
    int eventsUntilTheEnd() throws IOException {
        int events = 0;
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                events += line.startsWith("id: ") ? 1 : 0;
            }
        } catch (IOException reset) {
            // An end as well.
        }
        return events;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
