package gent.rechtstreeks.notifications.read.text;

import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.rights.RightBook;
import gent.rechtstreeks.notifications.rights.RightFiles;
import gent.rechtstreeks.notifications.rights.TellableRight;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The words of one language, read from their file and rendered without the application around them. */
final class PlainTexts implements InvocationHandler {

    /** As they stand in the module of rights. */
    static final RightBook RIGHTS = RightFiles.ofTheService();

    private final Bundle bundle;

    private PlainTexts(Bundle bundle) {
        this.bundle = bundle;
    }

    static Texts in(String language) {
        return (Texts) Proxy.newProxyInstance(
                Texts.class.getClassLoader(), new Class<?>[] {Texts.class}, new PlainTexts(Bundle.of(language)));
    }

    static Wordings wordings() {
        return wordings(RIGHTS);
    }

    static Wordings wordings(RightBook rights) {
        return new Wordings(in("nl"), in("fr"), in("en"), rights);
    }

    /** What is ours to choose: the official Dutch name of a right is what it is. */
    static String withoutOfficialNames(String text) {
        String without = text;
        for (TellableRight right : RIGHTS.rights().values()) {
            without = without.replace(right.in(Language.DUTCH).name(), "…");
        }
        return without;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return bundle.render(method, arguments);
    }
}
