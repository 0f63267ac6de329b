package gent.rechtstreeks.journeys;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has {@link BesideTheStories} wait until a story was told, if any is to be told in this run. */
final class FirstStory implements BeforeAllCallback {

    private static final CountDownLatch TOLD = new CountDownLatch(1);

    private static volatile boolean anyToTell;

    static void isTold() {
        TOLD.countDown();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        if (anyToTell) {
            TOLD.await();
        }
    }

    /** The order that {@code @Order} says; the last that it sees before a run begins is every class of that run. */
    public static final class Order implements ClassOrderer {

        private final ClassOrderer annotated = new ClassOrderer.OrderAnnotation();

        @Override
        public void orderClasses(ClassOrdererContext context) {
            annotated.orderClasses(context);
            anyToTell = context.getClassDescriptors().stream().anyMatch(one -> one.isAnnotated(Journey.class));
        }
    }
}
