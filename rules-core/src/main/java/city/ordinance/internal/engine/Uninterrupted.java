package city.ordinance.internal.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work in a thread of its own, which no interrupt reaches: interrupted, the engine's compiler leaves classes out. */
final class Uninterrupted {
    private Uninterrupted() {}

    /** The result of work whose thread has this context class loader. An interrupt meanwhile is kept for the caller. */
    static <T> T get(ClassLoader loader, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "rule-compiler");
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
