package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.Notification;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change as the back end of an app reads it: the same as on the topic {@code notifications}. */
record AppNotification(
        UUID id,
        long cursor,
        String type,
        String link,
        Instant createdAt,

        @Schema(nullable = true, description = "From this moment on it must no longer be shown.")
        Instant expiresAt) {

    static AppNotification of(Notification wire) {
        return new AppNotification(
                wire.getNotificationId(),
                wire.getCursor(),
                wire.getType().name(),
                wire.getLink(),
                wire.getCreatedAt(),
                wire.getExpiresAt());
    }
}
