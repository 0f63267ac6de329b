package gent.rechtstreeks.sandbox.seed;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import gent.rechtstreeks.sandbox.SandboxConfig;
import gent.rechtstreeks.sandbox.population.Household;
import gent.rechtstreeks.sandbox.population.Population;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Iterator;
import org.jboss.logging.Logger;

/** Settles the city at the first start, in one transaction; a second pod that starts at the same time waits for it. */
@ApplicationScoped
class Seeder {
    private static final Logger LOG = Logger.getLogger(Seeder.class);
    private static final int LONGEST_SECONDS = 600;
    private static final int HOUSEHOLDS_A_BATCH = 1_000;
    private static final int RESIDENTS_A_LOG_LINE = 50_000;

    private static final String CLAIM = "INSERT INTO population (seed, residents, seeded_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (only_row) DO NOTHING";

    private final AgroalDataSource database;
    private final SandboxConfig config;
    private final Clock clock;

    Seeder(AgroalDataSource database, SandboxConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(this::seed);
    }

    private void seed() {
        try (Connection connection = database.getConnection()) {
            if (claim(connection)) {
                LOG.infof("Settling %d synthetic residents", config.residents());
                settle(connection);
                LOG.info("The synthetic city is complete");
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Whoever inserts the only row settles the city; anybody else waits here until that is committed. */
    private boolean claim(Connection connection) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setLong(1, config.seed());
            claim.setInt(2, config.residents());
            claim.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            return claim.executeUpdate() == 1;
        }
    }

    private void settle(Connection connection) throws SQLException {
        Iterator<Household> households =
                new Population(config.seed(), config.residents()).households().iterator();
        try (CityTables tables = new CityTables(connection)) {
            int residents = 0;
            for (int settled = 1; households.hasNext(); settled++) {
                Household household = households.next();
                tables.add(household);
                if (settled % HOUSEHOLDS_A_BATCH == 0) {
                    tables.flush();
                }
                residents = tell(residents, household.members().size());
            }
            tables.flush();
        }
    }

    private static int tell(int before, int members) {
        int now = before + members;
        if (now / RESIDENTS_A_LOG_LINE > before / RESIDENTS_A_LOG_LINE) {
            LOG.infof("%d residents settled", now);
        }
        return now;
    }
}
