package gent.rechtstreeks.lifeevents.identity.store;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of residents: found by their numbers, minted in bulk. */
@ApplicationScoped
class ResidentRows implements PanacheRepositoryBase<ResidentEntity, UUID> {

    /** Two pods may meet the same person at the same moment: the first one mints, the other finds. */
    private static final String MINT = """
            WITH number AS (
                INSERT INTO resident_number (insz_hash, index_key_version, resident_id, since) VALUES (?, ?, ?, ?)
                ON CONFLICT (insz_hash, index_key_version) DO NOTHING RETURNING resident_id, since)
            INSERT INTO resident (id, sealed, protected_address, legal_representative, deceased, version, minted_at,
                                  changed_at)
            SELECT resident_id, ?, false, false, false, 0, since, since FROM number
            """;

    private final InszIndex index;
    private final NumberRows numbers;
    private final SealedJson seal;
    private final AgroalDataSource database;

    ResidentRows(InszIndex index, NumberRows numbers, SealedJson seal, AgroalDataSource database) {
        this.index = index;
        this.numbers = numbers;
        this.seal = seal;
        this.database = database;
    }

    /** Whom each of these numbers finds, locked in the order of their ids. */
    Map<Insz, ResidentEntity> lock(Collection<Insz> people) {
        Map<Insz, UUID> owners = numbers.owners(people);
        Map<UUID, ResidentEntity> rows = rows(owners.values(), LockModeType.PESSIMISTIC_WRITE);
        if (!numbers.owners(people).equals(owners)) {
            throw new StaleReading();
        }
        Map<Insz, ResidentEntity> found = new HashMap<>();
        owners.forEach((number, id) -> found.put(number, rows.get(id)));
        return found;
    }

    Map<UUID, ResidentEntity> rows(Collection<UUID> ids, LockModeType lock) {
        return find("id in ?1 order by id", Set.copyOf(ids)).withLock(lock).stream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
    }

    /** Gives those an id who have none, in the order of the index: two pods that mint the same people never deadlock. */
    void mintNewcomers(Collection<Person> people, Instant now) {
        Set<Insz> known =
                numbers.owners(people.stream().map(Person::insz).toList()).keySet();
        Map<ByteBuffer, Person> newcomers = new TreeMap<>();
        people.stream()
                .filter(person -> !known.contains(person.insz()))
                .forEach(person -> newcomers.put(ByteBuffer.wrap(index.of(person.insz())), person));
        if (!newcomers.isEmpty()) {
            mint(newcomers, now);
        }
    }

    /** Aliases of the one are aliases of the other: whoever stands for somebody is no alias. */
    void pointOn(UUID from, UUID to) {
        update("supersededBy = ?1 where supersededBy = ?2", to, from);
    }

    List<ResidentEntity> membersOf(Set<UUID> households) {
        return list("householdId in ?1", households);
    }

    private void mint(Map<ByteBuffer, Person> newcomers, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(MINT)) {
            for (Map.Entry<ByteBuffer, Person> newcomer : newcomers.entrySet()) {
                insert.setBytes(1, newcomer.getKey().array());
                insert.setShort(2, InszIndex.KEY_VERSION);
                insert.setObject(3, UUID.randomUUID());
                insert.setTimestamp(4, Timestamp.from(now));
                insert.setBytes(5, seal.seal(ResidentEntity.Sealed.of(newcomer.getValue())));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
