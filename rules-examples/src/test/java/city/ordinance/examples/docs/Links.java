package city.ordinance.examples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The links of a page to other files of the project. */
final class Links {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)(?:#[^)]*)?\\)");

    private Links() {}

    static List<Path> in(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(found -> page.resolveSibling(found.group(1)).normalize())
                .toList();
    }
}
