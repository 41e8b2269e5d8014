package city.ordinance.internal.text;

import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/** Logging by SLF4J. In an app without a provider of logs it prints nothing, not even that there is none. */
public final class Logging {
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private Logging() {}

    /** A logger; before the rule engine asks for its own, somebody must have asked for one here. */
    public static Logger of(Class<?> type) {
        boolean provided = ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader()).stream()
                .findAny()
                .isPresent();
        if (provided || System.getProperty(VERBOSITY) != null) {
            return LoggerFactory.getLogger(type);
        }
        System.setProperty(VERBOSITY, "ERROR");
        try {
            return LoggerFactory.getLogger(type);
        } finally {
            System.clearProperty(VERBOSITY);
        }
    }
}
