package gent.rechtstreeks.notifications.read.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.notifications.read.EntryView;
import gent.rechtstreeks.notifications.read.EntryView.EntryStatus;
import gent.rechtstreeks.notifications.read.News;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Turns entries into events, once for all connections of a resident. */
@ApplicationScoped
class LiveEvents {

    private final ObjectMapper json;

    LiveEvents(ObjectMapper json) {
        this.json = json;
    }

    List<LiveEvent> of(List<News.Item> items) {
        return items.stream()
                .map(item -> new LiveEvent(item.position(), text(item.view())))
                .toList();
    }

    private String text(EntryView entry) {
        String name = entry.state() == EntryStatus.WITHDRAWN ? "withdrawn" : "entry";
        try {
            return SseText.event(entry.cursor(), name, json.writeValueAsString(entry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of the feed cannot be written as JSON", e);
        }
    }
}
