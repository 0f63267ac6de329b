package gent.rechtstreeks.rights;

import gent.rechtstreeks.evaluator.Inputs;
import gent.rechtstreeks.evaluator.Rule;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The households that are asked about, one after the other, each with all rights. */
@State(Scope.Thread)
public class AskedHouseholds {

    static final int NUMBER = 64;

    /** Of the facts that a right looks at, so many are taken away. */
    @Param("0")
    public int missing;

    private List<List<AskedRight>> households;
    private List<List<AskedRight>> byRight;
    private int next;

    @Setup(Level.Trial)
    public void makeUp() {
        List<RightFolder> rights = RightFolder.all();
        ParameterTable parameters = ParameterTable.read();
        List<Rule> rules =
                rights.stream().map(right -> Loading.own(right, parameters)).toList();
        Random random = new Random(missing);
        households = MadeUpHouseholds.some(NUMBER).stream()
                .map(household -> {
                    Inputs inputs = OwnRules.inputs(household);
                    return IntStream.range(0, rights.size())
                            .mapToObj(number -> AskedRight.of(
                                            rights.get(number),
                                            rules.get(number),
                                            RuleFile.load(rights.get(number)),
                                            household,
                                            inputs,
                                            parameters)
                                    .without(missing, random))
                            .toList();
                })
                .toList();
        byRight = IntStream.range(0, rights.size())
                .mapToObj(right ->
                        households.stream().map(rightsOf -> rightsOf.get(right)).toList())
                .toList();
    }

    /** Every household, one right after the other, as whoever wants to know what a changed right costs asks. */
    List<List<AskedRight>> byRight() {
        return byRight;
    }

    List<AskedRight> next() {
        next = (next + 1) % NUMBER;
        return households.get(next);
    }
}
