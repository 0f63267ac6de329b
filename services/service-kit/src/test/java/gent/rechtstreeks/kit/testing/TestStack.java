package gent.rechtstreeks.kit.testing;

/** Where the module's stack listens; kept as system properties, since tests and resources may load apart. */
final class TestStack {

    private static final String KAFKA = "rechtstreeks.test.kafka";
    private static final String REGISTRY = "rechtstreeks.test.schema-registry";

    private TestStack() {}

    static void is(String kafka, String registry) {
        System.setProperty(KAFKA, kafka);
        System.setProperty(REGISTRY, registry);
    }

    static String kafka() {
        return System.getProperty(KAFKA);
    }

    static String schemaRegistry() {
        return System.getProperty(REGISTRY);
    }
}
