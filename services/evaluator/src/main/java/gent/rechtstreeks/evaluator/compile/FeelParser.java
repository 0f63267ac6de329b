package gent.rechtstreeks.evaluator.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.tree.ParseTree;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Parser;

/** KIE's parser of FEEL, with everything that it complains of. */
final class FeelParser {

    /** What a table's cell calls the value of its column. */
    static final String CELL = "?";

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 30;
    private static final Pattern SIGNS = Pattern.compile("(-\\s*){4}");

    private final Map<String, Type> names = new HashMap<>();

    /** @param names all that an expression may use; KIE wants to know them before it reads */
    FeelParser(Collection<String> names) {
        names.forEach(name -> this.names.put(name, BuiltInType.UNKNOWN));
    }

    BaseNode expression(String text) {
        return parse(text, FEEL_1_1Parser::compilation_unit);
    }

    BaseNode tests(String text) {
        return parse(text, FEEL_1_1Parser::unaryTestsRoot);
    }

    private BaseNode parse(String text, Function<FEEL_1_1Parser, ParseTree> start) {
        requireModest(text);
        List<String> complaints = new ArrayList<>();
        FEELEventListenersManager listeners = new FEELEventListenersManager();
        listeners.addListener(event -> note(event, complaints));
        Map<String, Type> known = new HashMap<>(names);
        known.put(CELL, BuiltInType.UNKNOWN);
        FEEL_1_1Parser parser = FEELParser.parse(listeners, text, known, Map.of(), List.of(), List.of(), null);
        ParseTree tree = tree(parser, start);
        if (!complaints.isEmpty()) {
            throw new Wrong("This is no FEEL: " + complaints.getFirst() + ".");
        }
        return new ASTBuilderVisitor(known, null).visit(tree);
    }

    /** Signs and conditions need no brackets to stand inside each other. */
    private static ParseTree tree(FEEL_1_1Parser parser, Function<FEEL_1_1Parser, ParseTree> start) {
        try {
            return start.apply(parser);
        } catch (StackOverflowError tooDeep) {
            throw new Wrong("Too much stands inside each other.", "several decisions.");
        }
    }

    private static void note(FEELEvent event, List<String> complaints) {
        if (event.getSeverity() == FEELEvent.Severity.ERROR) {
            complaints.add(event.getMessage().lines().findFirst().orElse("it cannot be read"));
        }
    }

    /** What nobody writes by hand could exhaust the parser. */
    private static void requireModest(String text) {
        if (text.isBlank()) {
            throw new Wrong("Nothing is written here.", "- for any value, or an expression.");
        }
        if (text.length() > LONGEST) {
            throw new Wrong("The expression has more than " + LONGEST + " characters.", "several decisions.");
        }
        if (SIGNS.matcher(text).find()) {
            throw new Wrong("Too many signs stand before each other.", "one sign.");
        }
        int depth = 0;
        for (char letter : text.toCharArray()) {
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            if (depth > DEEPEST) {
                throw new Wrong("More than " + DEEPEST + " brackets stand inside each other.", "several decisions.");
            }
        }
    }
}
