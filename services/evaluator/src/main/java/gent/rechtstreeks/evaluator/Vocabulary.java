package gent.rechtstreeks.evaluator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that rules may ask: contexts of which there is one each ({@code event}, {@code household}) and one list of contexts
 * ({@code members}). Gives each its place in the values of {@link Inputs}: first the contexts, then row after row.
 */
public final class Vocabulary {

    private final Codes codes = new Codes();
    private final List<Place> single = new ArrayList<>();
    private final Map<String, Place> byPath = new HashMap<>();
    private final String list;
    private final List<Field> row;
    private final Map<String, Integer> columns = new HashMap<>();

    /**
     * Where a value stands.
     *
     * @param path as rules write it: {@code event.date}
     */
    public record Place(String path, Field field, int slot) {}

    public Vocabulary(Map<String, List<Field>> contexts, String list, List<Field> row) {
        new LinkedHashMap<>(contexts)
                .forEach((context, fields) -> fields.forEach(field -> add(context + "." + field.name(), field)));
        this.list = list;
        this.row = List.copyOf(row);
        for (int column = 0; column < row.size(); column++) {
            columns.put(row.get(column).name(), column);
        }
        single.forEach(place -> place.field().codes().forEach(codes::number));
        this.row.forEach(field -> field.codes().forEach(codes::number));
    }

    private void add(String path, Field field) {
        Place place = new Place(path, field, single.size());
        single.add(place);
        byPath.put(path, place);
    }

    public Codes codes() {
        return codes;
    }

    /** Name of the list of contexts. */
    public String list() {
        return list;
    }

    public Optional<Place> place(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Whether some path begins with that context. */
    public boolean hasContext(String context) {
        return byPath.keySet().stream().anyMatch(path -> path.startsWith(context + "."));
    }

    public Optional<Integer> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    public Field rowField(int column) {
        return row.get(column);
    }

    /** How many values there are before the first row. */
    public int firstRow() {
        return single.size();
    }

    /** How many values a row has. */
    public int width() {
        return row.size();
    }

    /** The field whose value stands at a slot. */
    public Field fieldAt(int slot) {
        return slot < firstRow() ? single.get(slot).field() : row.get((slot - firstRow()) % width());
    }

    /** The slot that {@link #pathOf} calls so. */
    int slotOf(String path) {
        if (byPath.containsKey(path)) {
            return byPath.get(path).slot();
        }
        int row = Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
        return firstRow() + row * width() + columns.get(path.substring(path.indexOf("].") + 2));
    }

    /** The slot in the words of a rule: {@code household.size}, {@code members[1].adult}. */
    public String pathOf(int slot) {
        if (slot < firstRow()) {
            return single.get(slot).path();
        }
        int place = slot - firstRow();
        return "%s[%d].%s"
                .formatted(list, place / width(), row.get(place % width()).name());
    }
}
