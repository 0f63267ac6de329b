package gent.rechtstreeks.notifications.read.text;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The words of one language, read from their file and rendered without the application around them. */
final class PlainTexts implements InvocationHandler {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private final Engine engine =
            Engine.builder().addDefaults().strictRendering(true).build();
    private final Properties texts = new Properties();

    private PlainTexts(String language) {
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve("texts_" + language + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts in(String language) {
        return (Texts) Proxy.newProxyInstance(
                Texts.class.getClassLoader(), new Class<?>[] {Texts.class}, new PlainTexts(language));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        String text = texts.getProperty(method.getName());
        if (text == null) {
            throw new AssertionError("No text for " + method.getName());
        }
        Template template = engine.parse(text);
        return template.data(named(method, arguments)).render();
    }

    private static Map<String, Object> named(Method method, Object[] arguments) {
        Map<String, Object> named = new HashMap<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            named.put(parameters[i].getName(), arguments[i]);
        }
        return named;
    }
}
