package gent.rechtstreeks.lifeevents.identity.store;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of numbers: each finds one resident, by the blind index only. Loads no resident, which may be locked later. */
@ApplicationScoped
class NumberRows {

    /** Whoever was merged is found as the one who stands for both. */
    private static final String OWNERS = """
            SELECT n.insz_hash AS hash, s.id AS owner, s.sealed AS sealed
            FROM resident_number n JOIN resident r ON r.id = n.resident_id
                JOIN resident s ON s.id = coalesce(r.superseded_by, r.id)
            WHERE n.index_key_version = :version AND n.insz_hash IN (:hashes)
            """;

    private static final String ALSO_FINDS = """
            INSERT INTO resident_number (insz_hash, index_key_version, resident_id, since)
            SELECT :number, n.index_key_version, n.resident_id, now() FROM resident_number n
            WHERE n.index_key_version = :version AND n.insz_hash = :known
            ON CONFLICT (insz_hash, index_key_version) DO NOTHING
            """;

    private final InszIndex index;
    private final SealedJson seal;
    private final EntityManager database;

    NumberRows(InszIndex index, SealedJson seal, EntityManager database) {
        this.index = index;
        this.seal = seal;
        this.database = database;
    }

    /** Who is found by each of these numbers. */
    Map<Insz, UUID> owners(Collection<Insz> numbers) {
        Map<Insz, UUID> owners = new HashMap<>();
        rows(numbers).forEach((number, row) -> owners.put(number, row.get("owner", UUID.class)));
        return owners;
    }

    /** The number that the resident bears who is found by each of these. */
    Map<Insz, Insz> borne(Collection<Insz> numbers) {
        Map<Insz, Insz> borne = new HashMap<>();
        rows(numbers).forEach((number, row) -> {
            byte[] sealed = row.get("sealed", byte[].class);
            borne.put(number, seal.open(sealed, ResidentEntity.Sealed.class).insz());
        });
        return borne;
    }

    /** One of these numbers finds whom the other finds, if it found nobody yet. */
    void join(Insz one, Insz other) {
        alsoFinds(one, other);
        alsoFinds(other, one);
    }

    /** What found the one finds the other. */
    void pass(UUID from, UUID to) {
        database.createNativeQuery("UPDATE resident_number SET resident_id = :to WHERE resident_id = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    private void alsoFinds(Insz number, Insz known) {
        database.createNativeQuery(ALSO_FINDS)
                .setParameter("number", index.of(number))
                .setParameter("version", InszIndex.KEY_VERSION)
                .setParameter("known", index.of(known))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Map<Insz, Tuple> rows(Collection<Insz> numbers) {
        Map<ByteBuffer, Insz> byHash = new HashMap<>();
        numbers.forEach(number -> byHash.put(ByteBuffer.wrap(index.of(number)), number));
        if (byHash.isEmpty()) {
            return Map.of();
        }
        List<Tuple> found = database.createNativeQuery(OWNERS, Tuple.class)
                .setParameter("version", InszIndex.KEY_VERSION)
                .setParameter(
                        "hashes",
                        byHash.keySet().stream().map(ByteBuffer::array).toList())
                .getResultList();
        Map<Insz, Tuple> rows = new HashMap<>();
        found.forEach(row -> rows.put(byHash.get(ByteBuffer.wrap(row.get("hash", byte[].class))), row));
        return rows;
    }
}
