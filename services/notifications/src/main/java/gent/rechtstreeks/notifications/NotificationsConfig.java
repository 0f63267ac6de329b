package gent.rechtstreeks.notifications;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** What notifications asks of the environment. */
@ConfigMapping(prefix = "rechtstreeks.notifications")
public interface NotificationsConfig {

    /** How long what was withdrawn, or is past its deadline, stays in the feed before it is cleared out. */
    @WithDefault("90d")
    Duration feedRetention();

    /** For how long after an overview was announced a right that joins it is not announced again. */
    @WithDefault("1h")
    Duration overviewQuiet();

    /** The live feed. */
    Live live();

    /** What can be chosen about connections that stay open. */
    interface Live {

        /** After how much silence a comment is sent, so that clients and proxies see that the connection lives. */
        @WithDefault("15s")
        Duration heartbeat();

        /** How long a client may take in nothing of what was sent before its connection is cut. */
        @WithDefault("30s")
        Duration patience();

        /** How many entries are sent at once; no more than these ever wait for one client. */
        @WithDefault("20")
        int page();

        /** How many connections one resident may hold on one pod. */
        @WithDefault("5")
        int perResident();

        /** How many connections one pod holds. */
        @WithDefault("5000")
        int perPod();

        /** How long a client should wait before it connects again; when a pod stops, up to twice as long. */
        @WithDefault("2s")
        Duration reconnectAfter();

        /** How often all connections look without having been woken: a lost wake-up costs this much time, no more. */
        @WithDefault("30s")
        Duration lookAnyway();
    }

    /** Client ids of the apps that residents can link. */
    @WithDefault("city-app")
    Set<String> apps();

    /** How long an app's back end may take to use a link code. */
    @WithDefault("10m")
    Duration linkCodeLife();

    /** What linked apps hear. */
    Push push();

    /** What can be chosen about telling linked apps. */
    interface Push {

        /** How soon to look again whether there is something to tell; up to four times as long while there is nothing. */
        @WithDefault("250ms")
        Duration poll();

        /** How many links are decided on in one transaction. */
        @WithDefault("200")
        int batch();
    }
}
