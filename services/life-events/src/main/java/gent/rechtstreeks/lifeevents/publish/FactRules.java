package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.csv.AuthorisationFile;
import gent.rechtstreeks.lifeevents.csv.FactFile;
import gent.rechtstreeks.lifeevents.facts.FactCatalogue;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Renewal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads which facts there are and which may be asked, as the rights declare them. */
public class FactRules {

    @Produces
    @Singleton
    FactDeclarations declarations() {
        return FactFile.read();
    }

    @Produces
    @Singleton
    Facts facts(FactDeclarations declarations, LifeEventsConfig config) {
        return new Facts(catalogue(declarations, config.demonstrationGrounds()));
    }

    @Produces
    @Singleton
    Renewal renewal(FactDeclarations declarations, LifeEventsConfig config) {
        return new Renewal(catalogue(declarations, config.demonstrationGrounds()));
    }

    /** The facts that may be asked, as the table says; without demonstrations. */
    public static Facts read() {
        return new Facts(catalogue(FactFile.read(), false));
    }

    /** What is asked again, as the table says; without demonstrations. */
    public static Renewal renewing() {
        return new Renewal(catalogue(FactFile.read(), false));
    }

    private static FactCatalogue catalogue(FactDeclarations declarations, boolean demonstrations) {
        FactCatalogue all = AuthorisationFile.read(declarations);
        return demonstrations ? all : all.withoutDemonstrations();
    }
}
