package gent.rechtstreeks.eligibility.rights;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every value is the text that stands there: no date that rolls over, no yes that becomes true. */
final class YamlText {

    private static final int LARGEST = 200_000;
    private static final int DEEPEST = 8;

    private YamlText() {}

    static YamlMapping read(String file, String text) {
        Object root = load(file, text);
        if (root instanceof Map<?, ?> mapping) {
            return new YamlMapping(file, "", mapping);
        }
        throw new ContentRefused(file, "the whole file", "is no mapping; write 'key: value' lines");
    }

    static Object load(String file, String text) {
        try {
            return yaml().load(text);
        } catch (YAMLException unreadable) {
            throw new ContentRefused(file, "the whole file", "is no YAML: " + unreadable.getMessage());
        }
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setCodePointLimit(LARGEST);
        limits.setNestingDepthLimit(DEEPEST);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new OnlyNull());
    }

    private static final class OnlyNull extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
