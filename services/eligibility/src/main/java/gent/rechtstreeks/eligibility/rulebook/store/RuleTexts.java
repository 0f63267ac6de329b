package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.Hash;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in rulebooks: each text once, by its hash, and which file of which rulebook it is. */
@ApplicationScoped
public class RuleTexts {

    private static final String KEEP =
            "INSERT INTO rule_file (hash, content) SELECT * FROM unnest(?, ?) ON CONFLICT DO NOTHING";
    private static final String NAME = "INSERT INTO rulebook_file (rulebook, path, hash) SELECT ?, * FROM unnest(?, ?)";
    private static final String TEXTS =
            "SELECT path, content FROM rulebook_file JOIN rule_file USING (hash) WHERE rulebook = ?";
    private static final String HASHES = "SELECT path, hash FROM rulebook_file WHERE rulebook = ?";
    private static final String TEXT =
            "SELECT content FROM rulebook_file JOIN rule_file USING (hash) WHERE rulebook = ? AND path = ?";
    private static final String CONTENT = "SELECT content_hash FROM rulebook WHERE number = ?";

    private final AgroalDataSource database;

    RuleTexts(AgroalDataSource database) {
        this.database = database;
    }

    void add(long rulebook, RuleFiles files) {
        SortedMap<String, String> hashes = files.hashes();
        SortedMap<String, String> byHash = new TreeMap<>();
        files.texts().values().forEach(text -> byHash.put(Hash.of(text), text));
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement name = connection.prepareStatement(NAME)) {
            keep.setArray(1, connection.createArrayOf("text", byHash.keySet().toArray()));
            keep.setArray(2, connection.createArrayOf("text", byHash.values().toArray()));
            keep.executeUpdate();
            name.setLong(1, rulebook);
            name.setArray(2, connection.createArrayOf("text", hashes.keySet().toArray()));
            name.setArray(3, connection.createArrayOf("text", hashes.values().toArray()));
            name.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** By which the whole was known when it was made. */
    String contentHashOf(long rulebook) {
        return one(CONTENT, rulebook).orElseThrow();
    }

    /** All of a rulebook. */
    public RuleFiles of(long rulebook) {
        return new RuleFiles(pairs(TEXTS, rulebook));
    }

    /** The hash of each file by its path. */
    public SortedMap<String, String> hashesOf(long rulebook) {
        return pairs(HASHES, rulebook);
    }

    public Optional<String> text(long rulebook, String path) {
        return one(TEXT, rulebook, path);
    }

    private Optional<String> one(String sql, Object... sought) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < sought.length; i++) {
                select.setObject(i + 1, sought[i]);
            }
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private SortedMap<String, String> pairs(String sql, long rulebook) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, rulebook);
            SortedMap<String, String> pairs = new TreeMap<>();
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
            return pairs;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
