package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Field;
import gent.rechtstreeks.evaluator.ParameterSpace;
import gent.rechtstreeks.evaluator.Vocabulary;
import gent.rechtstreeks.evaluator.read.DmnFile;
import gent.rechtstreeks.evaluator.read.DmnFile.Component;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a file declares what there is: its inputs by the names that all share, its decisions once. */
final class Declarations {

    private final DmnFile file;
    private final Vocabulary vocabulary;
    private final ParameterSpace parameters;
    private final Complaints complaints;

    Declarations(DmnFile file, Vocabulary vocabulary, ParameterSpace parameters, Complaints complaints) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.parameters = parameters;
        this.complaints = complaints;
    }

    void check() {
        file.inputs().stream()
                .filter(name -> !isInput(name))
                .forEach(name -> complaints.add(
                        null,
                        0,
                        name,
                        "No input is called so.",
                        "event, household, child, subject, " + vocabulary.list() + " or parameters."));
        Set<String> names = new HashSet<>(file.inputs());
        Stream.concat(
                        file.decisions().stream().map(DmnFile.Decision::name),
                        file.functions().stream().map(DmnFile.Function::name))
                .filter(name -> !names.add(name))
                .forEach(name -> complaints.add(name, 0, null, "This name stands twice.", null));
        file.types().forEach(type -> type.components().forEach(component -> fits(type, component)));
    }

    private boolean isInput(String name) {
        return name.equals(Workshop.PARAMETERS) || name.equals(vocabulary.list()) || vocabulary.hasContext(name);
    }

    /** A declared field is one that exists somewhere, with the same type; what is used is looked up again where it is used. */
    private void fits(DmnFile.Named type, Component component) {
        if (type.name().isEmpty()) {
            complaints.add(null, 0, component.name(), "The item definition around it has no name.", null);
            return;
        }
        String context =
                Character.toLowerCase(type.name().charAt(0)) + type.name().substring(1);
        if (!isInput(context)) {
            return;
        }
        String declared = type(context, component.name());
        if (declared == null) {
            complaints.add(null, 0, type.name() + "." + component.name(), "There is no such fact.", null);
        } else if (!declared.equals(component.type())) {
            complaints.add(
                    null,
                    0,
                    type.name() + "." + component.name(),
                    "This is a " + declared + ".",
                    "typeRef " + declared);
        }
    }

    private String type(String context, String name) {
        if (context.equals(Workshop.PARAMETERS)) {
            return parameters.scales().containsKey(name) ? "number" : null;
        }
        if (context.equals(vocabulary.list())) {
            return vocabulary
                    .column(name)
                    .map(vocabulary::rowField)
                    .map(Declarations::feel)
                    .orElse(null);
        }
        return vocabulary
                .place(context + "." + name)
                .map(place -> feel(place.field()))
                .orElse(null);
    }

    private static String feel(Field field) {
        return switch (field.type().kind()) {
            case TRUTH -> "boolean";
            case NUMBER -> "number";
            case DATE -> "date";
            case CODE -> "string";
            case DAYS -> "days and time duration";
            case MONTHS -> "years and months duration";
        };
    }
}
