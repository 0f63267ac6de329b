package gent.rechtstreeks.journeys.world;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One of these before every service, and a second portal that knows no others. Sessions count at both portals. */
public final class MockBackEnds implements AutoCloseable {

    /** Long enough for whoever answers, on a slow machine. */
    private static final String PATIENCE = "PT1.5S";

    private final Map<Service, MockBackEnd> mocks;
    private final String portal;

    private MockBackEnds(Map<Service, MockBackEnd> mocks, String portal) {
        this.mocks = mocks;
        this.portal = portal;
    }

    public static MockBackEnds of(World world) {
        Map<Service, MockBackEnd> mocks = new EnumMap<>(Service.class);
        for (Service service : Service.messaging()) {
            mocks.put(service, MockBackEnd.before(world.pods().url(service)));
        }
        Map<String, String> addresses = mocks.entrySet().stream()
                .collect(Collectors.toMap(mock -> mock.getKey().name() + "_URL", mock -> mock.getValue()
                        .url()));
        addresses.put("RECHTSTREEKS_PORTAL_PATIENCE", PATIENCE);
        return new MockBackEnds(
                mocks, world.pods().startSecond(Service.PORTAL, addresses).url());
    }

    /** The address of the portal that hears them. */
    public String portal() {
        return portal;
    }

    public void talks(Service service, Rubbish rubbish) {
        mocks.get(service).talks(rubbish);
    }

    public void talkAll(Rubbish rubbish) {
        mocks.values().forEach(mock -> mock.talks(rubbish));
    }

    @Override
    public void close() {
        mocks.values().forEach(MockBackEnd::close);
    }
}
