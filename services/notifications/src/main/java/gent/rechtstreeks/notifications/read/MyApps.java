package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.notifications.NotificationsConfig;
import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.link.LinkCode;
import gent.rechtstreeks.notifications.link.store.LinkCodes;
import gent.rechtstreeks.notifications.link.store.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The apps of a resident. */
@ApplicationScoped
@Transactional
class MyApps {

    private final Aliases aliases;
    private final Links links;
    private final LinkCodes codes;
    private final NotificationsConfig config;
    private final Clock clock;

    MyApps(Aliases aliases, Links links, LinkCodes codes, NotificationsConfig config, Clock clock) {
        this.aliases = aliases;
        this.links = links;
        this.codes = codes;
        this.config = config;
        this.clock = clock;
    }

    List<LinkView> of(UUID login) {
        return links.ofResident(aliases.survivorOf(login)).stream()
                .map(LinkView::of)
                .toList();
    }

    /** A code with which the back end of that app can link the resident, once and soon. */
    GivenCode giveCode(UUID login, String app) {
        requireKnown(app);
        aliases.holdStill();
        LinkCode code = LinkCode.random();
        Instant expiresAt = clock.instant().plus(config.linkCodeLife());
        codes.forgetExpired(clock.instant());
        codes.keep(code, aliases.survivorOf(login), app, expiresAt);
        return new GivenCode(code.text(), expiresAt);
    }

    void unlink(UUID login, String app) {
        requireKnown(app);
        aliases.holdStill();
        UUID resident = aliases.survivorOf(login);
        codes.end(resident, app);
        if (!links.unlink(resident, app)) {
            throw Problems.notFound("notLinked", "This app is not linked.");
        }
    }

    private void requireKnown(String app) {
        if (!config.apps().contains(app)) {
            throw Problems.notFound("unknownApp", "There is no such app.");
        }
    }

    record GivenCode(String code, Instant expiresAt) {}
}
