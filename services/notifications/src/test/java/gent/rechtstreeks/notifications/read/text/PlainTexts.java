package gent.rechtstreeks.notifications.read.text;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The words of one language, read from their file and rendered without the application around them. */
final class PlainTexts implements InvocationHandler {

    private final Bundle bundle;

    private PlainTexts(Bundle bundle) {
        this.bundle = bundle;
    }

    static Texts in(String language) {
        return (Texts) Proxy.newProxyInstance(
                Texts.class.getClassLoader(), new Class<?>[] {Texts.class}, new PlainTexts(Bundle.of(language)));
    }

    static Wordings wordings() {
        return new Wordings(in("nl"), in("fr"), in("en"));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return bundle.render(method, arguments);
    }
}
