package gent.rechtstreeks.evaluator.node;

import java.util.Arrays;

/** One evaluation of one rule: what is known, the parameters of the day, and what was found and read on the way. */
public final class Frame {

    /** Not worked out yet. */
    static final long UNSET = Long.MIN_VALUE + 2;

    private final long[] values;
    private final int rows;
    private final int firstRow;
    private final int width;
    private final long[] parameters;
    private final long[] memory;
    private final int[] row;
    /** A bit for each slot. */
    private final long[] read;
    /** A bit for each slot that was read and not known; null while there is none. */
    private long[] missed;

    private Borders borders;
    private boolean listMissed;
    private int remembers;
    private long parametersRead;
    private long parametersOfOutcome;

    /**
     * @param values what is known, in the order of the vocabulary; changed by {@link #suppose}
     * @param rows below 0 when the list is not known
     * @param places how many results the rule keeps
     * @param loops how many lists it goes through inside each other at most
     */
    public Frame(long[] values, int rows, int firstRow, int width, long[] parameters, int places, int loops) {
        this.values = values;
        this.rows = rows;
        this.firstRow = firstRow;
        this.width = width;
        this.parameters = parameters;
        this.memory = new long[places];
        this.row = new int[loops];
        this.read = new long[(values.length >> 6) + 1];
        forget();
    }

    long valueAt(int slot) {
        read[slot >> 6] |= 1L << slot;
        long value = values[slot];
        if (value == Node.UNKNOWN) {
            miss(slot);
        }
        return value;
    }

    private void miss(int slot) {
        if (missed == null) {
            missed = new long[read.length];
        }
        missed[slot >> 6] |= 1L << slot;
    }

    /** What was missed up to now. */
    long[] misses() {
        return missed == null ? null : missed.clone();
    }

    /** As if nothing had been missed since. */
    void forgetMissesSince(long[] misses) {
        missed = misses;
    }

    /** How many rows there are; below 0 when the list is not known, which is remembered as missing. */
    int rows() {
        if (rows < 0) {
            listMissed = true;
        }
        return rows;
    }

    /** Whether the list itself was asked for and is not known. */
    public boolean missesList() {
        return listMissed;
    }

    /** Makes a row the current one of a loop. */
    void enter(int loop, int number) {
        row[loop] = firstRow + number * width;
    }

    int slotInRow(int loop, int column) {
        return row[loop] + column;
    }

    long parameter(int number) {
        parametersRead |= 1L << number;
        return parameters[number];
    }

    /** Whether that parameter was asked for. */
    public boolean hasRead(int parameter) {
        return (parametersRead >> parameter & 1) == 1;
    }

    /** Here the outcome was found; what is asked for from now on is how much and until when. */
    public void outcomeFound() {
        parametersOfOutcome = parametersRead;
    }

    /** Whether that parameter was asked for before the outcome was found. */
    public boolean hasReadForOutcome(int parameter) {
        return (parametersOfOutcome >> parameter & 1) == 1;
    }

    long remembered(int place) {
        return memory[place];
    }

    /** How often something was remembered. */
    int remembers() {
        return remembers;
    }

    long remember(int place, long value) {
        remembers++;
        memory[place] = value;
        return value;
    }

    /** Where the borders of what is missing go; null when nobody looks for them. */
    Borders borders() {
        return borders;
    }

    public void lookFor(Borders found) {
        borders = found;
        forget();
    }

    /** Goes on as if that value were known; what was found before is found again. */
    public void suppose(int slot, long value) {
        values[slot] = value;
        forget();
    }

    private void forget() {
        Arrays.fill(memory, UNSET);
    }

    /** The slots that were read and are known. */
    public int[] used() {
        return Arrays.stream(slots(read))
                .filter(slot -> values[slot] != Node.UNKNOWN)
                .toArray();
    }

    /** The slots that were read and are not known. */
    public int[] missing() {
        return missed == null ? new int[0] : slots(missed);
    }

    private static int[] slots(long[] words) {
        int[] found = new int[Arrays.stream(words).mapToInt(Long::bitCount).sum()];
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                found[count++] = (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return found;
    }

    /** What a table or a decision found; {@link Node#UNKNOWN} when it was not asked. */
    public long found(int place) {
        return memory[place] == UNSET ? Node.UNKNOWN : memory[place];
    }

    /** Whether a table or a decision was asked at all. */
    public boolean wasAsked(int place) {
        return memory[place] != UNSET;
    }
}
