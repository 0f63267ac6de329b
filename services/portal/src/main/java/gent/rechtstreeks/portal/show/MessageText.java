package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.FeedEntry;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The text of a message in pieces, for a page that shows only some of them.
 *
 * @param before all of it, or of an overview what stands before the rights that it lists
 * @param after what stands after these; the list itself comes from the entry, which says more of each
 */
record MessageText(List<Block> before, List<Block> after) {

    private static final String BULLET = "- ";
    /** So much tells somebody in a hurry what it is about. */
    private static final int LEAD = 2;

    /** A paragraph, or a list. */
    record Block(String paragraph, List<String> items) {

        public boolean isList() {
            return !items.isEmpty();
        }
    }

    static MessageText of(FeedEntry entry) {
        List<Block> blocks = blocks(entry.text());
        int listed = entry.rights().size();
        for (int i = 0; listed > 0 && i < blocks.size(); i++) {
            if (blocks.get(i).items().size() == listed) {
                return new MessageText(blocks.subList(0, i), blocks.subList(i + 1, blocks.size()));
            }
        }
        return new MessageText(blocks, List.of());
    }

    public List<Block> getLead() {
        return before.stream().limit(LEAD).toList();
    }

    public List<Block> getRest() {
        return Stream.concat(before.stream().skip(LEAD), after.stream()).toList();
    }

    /** Of what language decides where a sentence ends. */
    String firstSentence(String language) {
        String first = before.isEmpty() ? "" : before.getFirst().paragraph();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(first);
        int end = sentences.next();
        return end == BreakIterator.DONE ? first : first.substring(0, end).strip();
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith(BULLET)) {
                items.add(line.substring(BULLET.length()));
            } else {
                endList(items, blocks);
                blocks.add(new Block(line, List.of()));
            }
        }
        endList(items, blocks);
        return blocks;
    }

    private static void endList(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block("", List.copyOf(items)));
            items.clear();
        }
    }
}
