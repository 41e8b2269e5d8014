package city.ordinance.dsl.verify;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Results of work in the background. */
final class Background {
    private Background() {}

    /** The result, when it is there; what the work threw is thrown here. */
    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the verification was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
