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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The rows of residents: found by the blind index, minted in bulk. */
@ApplicationScoped
class ResidentRows implements PanacheRepositoryBase<ResidentEntity, UUID> {

    /** Two pods may meet the same person at the same moment: the first one mints, the other finds. */
    private static final String MINT = """
            INSERT INTO resident (id, insz_hash, index_key_version, sealed, protected_address, legal_representative,
                                  deceased, version, changed_at)
            VALUES (?, ?, ?, ?, false, false, false, 0, ?) ON CONFLICT (insz_hash, index_key_version) DO NOTHING
            """;

    private static final String KNOWN =
            "select r.inszHash from ResidentEntity r where r.indexKeyVersion = :version and r.inszHash in :hashes";

    private final InszIndex index;
    private final SealedJson seal;
    private final AgroalDataSource database;

    ResidentRows(InszIndex index, SealedJson seal, AgroalDataSource database) {
        this.index = index;
        this.seal = seal;
        this.database = database;
    }

    List<ResidentEntity> find(Collection<Insz> people) {
        return byIndex(people, LockModeType.NONE);
    }

    List<ResidentEntity> lock(Collection<Insz> people) {
        return byIndex(people, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Gives those an id who have none, in the order of the index: two pods that mint the same people never deadlock. */
    void mintNewcomers(Collection<Person> people, Instant now) {
        Map<ByteBuffer, Person> byHash = new TreeMap<>();
        people.forEach(person -> byHash.put(ByteBuffer.wrap(index.of(person.insz())), person));
        knownHashes(byHash.keySet()).forEach(byHash::remove);
        if (!byHash.isEmpty()) {
            mint(byHash, now);
        }
    }

    List<ResidentEntity> membersOf(Set<UUID> households) {
        return list("householdId in ?1", households);
    }

    private void mint(Map<ByteBuffer, Person> newcomers, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(MINT)) {
            for (Map.Entry<ByteBuffer, Person> newcomer : newcomers.entrySet()) {
                insert.setObject(1, UUID.randomUUID());
                insert.setBytes(2, newcomer.getKey().array());
                insert.setShort(3, InszIndex.KEY_VERSION);
                insert.setBytes(4, seal.seal(ResidentEntity.Sealed.of(newcomer.getValue())));
                insert.setTimestamp(5, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Asks for the hashes only: rows read here without a lock would be stale when they are locked later. */
    private List<ByteBuffer> knownHashes(Set<ByteBuffer> hashes) {
        List<byte[]> wanted = hashes.stream().map(ByteBuffer::array).toList();
        return getEntityManager()
                .createQuery(KNOWN, byte[].class)
                .setParameter("version", InszIndex.KEY_VERSION)
                .setParameter("hashes", wanted)
                .getResultStream()
                .map(ByteBuffer::wrap)
                .toList();
    }

    private List<ResidentEntity> byIndex(Collection<Insz> people, LockModeType lock) {
        List<byte[]> hashes = people.stream().map(index::of).toList();
        return find("indexKeyVersion = ?1 and inszHash in ?2 order by id", InszIndex.KEY_VERSION, hashes)
                .withLock(lock)
                .list();
    }
}
