package gent.rechtstreeks.kit.wire;

import gent.rechtstreeks.kit.KitConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the registry and the codec, which know nothing of CDI, available for injection. */
class Wiring {

    @Produces
    @Singleton
    SchemaRegistry schemaRegistry(KitConfig config) {
        return new SchemaRegistry(config.schemaRegistryUrl());
    }

    @Produces
    @Singleton
    Codec codec(SchemaRegistry registry) {
        return new Codec(registry);
    }
}
