package gent.rechtstreeks.local.follow;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.up.Ink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a resident is asked, as the city app would show it.
 *
 * @param version to which the resident would answer
 * @param answered whether the resident has answered already: nothing is ticked for anybody
 * @param texts of the agreement, by their field
 */
record Agreement(int version, boolean answered, Map<String, String> texts) {

    private static final int WIDTH = 82;
    private static final int COLUMN = 11;
    private static final Map<String, String> QUESTIONS = questions();

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("purpose", "for what");
        questions.put("data", "which data");
        questions.put("source", "from whom");
        questions.put("duration", "how long");
        questions.put("basis", "by which law");
        questions.put("without", "if not");
        questions.put("withdrawing", "to stop");
        return questions;
    }

    static Agreement of(JsonNode purpose) {
        Map<String, String> texts = new LinkedHashMap<>();
        purpose.get("agreement")
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        boolean answered = !purpose.get("state").asText().equals("NOT_ASKED");
        return new Agreement(purpose.get("agreementVersion").asInt(), answered, texts);
    }

    List<String> lines(String username, Ink ink) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "  " + ink.bold("What " + username + " is asked") + " in the city app (version " + version + ")",
                "",
                "    " + ink.bold(texts.get("title"))));
        QUESTIONS.forEach((field, question) -> lines.addAll(lines(question, texts.get(field), ink)));
        lines.add("      " + (answered ? ink.dim("answered before") : "☐ ja   ☐ nee"));
        return lines;
    }

    private static List<String> lines(String question, String text, Ink ink) {
        List<String> lines = new ArrayList<>();
        for (String line : FeedPage.paragraphs(text, WIDTH)) {
            String label = lines.isEmpty() ? question : "";
            lines.add("      " + ink.dim(String.format("%-" + (COLUMN + 3) + "s", label)) + line);
        }
        return lines;
    }
}
