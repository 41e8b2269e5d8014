package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the library, as its build wrote it. */
public final class Version implements IVersionProvider {
    /** For the command line. */
    public Version() {}

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Rulebook.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {"ordinance " + properties.getProperty("version", "unknown")};
    }
}
