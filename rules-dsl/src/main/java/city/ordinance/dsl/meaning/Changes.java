package city.ordinance.dsl.meaning;

import city.ordinance.dsl.meaning.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares meanings. */
public final class Changes {
    private static final String ANSWERS = "answers/";

    private Changes() {}

    /**
     * What the second says otherwise than the first, in the order of subjects.
     *
     * @param claims whether claims count
     */
    public static List<Change> between(Meaning before, Meaning after, boolean claims) {
        List<Change> changes = new ArrayList<>();
        if (before.equals(after)) {
            return changes;
        }
        TreeSet<String> subjects = new TreeSet<>(before.said().keySet());
        subjects.addAll(after.said().keySet());
        for (String subject : subjects) {
            compare(subject, before.said().get(subject), after.said().get(subject), claims, changes);
        }
        return changes;
    }

    private static void compare(
            String subject, @Nullable Said before, @Nullable Said after, boolean claims, List<Change> into) {
        Kind kind = subject.startsWith(ANSWERS) ? Kind.ANSWER : Kind.CONCLUSION;
        add(kind, subject, words(kind, before), words(kind, after), into);
        if (before == null || after == null) {
            return;
        }
        add(
                Kind.BASIS,
                subject,
                Optional.of(before.basis().code()),
                Optional.of(after.basis().code()),
                into);
        if (claims) {
            add(Kind.CLAIMS, subject, Optional.of(list(before)), Optional.of(list(after)), into);
        }
    }

    private static void add(
            Kind kind, String subject, Optional<String> before, Optional<String> after, List<Change> into) {
        if (!before.equals(after)) {
            into.add(new Change(kind, subject, before, after));
        }
    }

    private static Optional<String> words(Kind kind, @Nullable Said said) {
        return Optional.ofNullable(said).map(one -> kind == Kind.ANSWER ? Values.words(one.answers()) : "concluded");
    }

    private static String list(Said said) {
        return said.claims().isEmpty() ? "none" : String.join(", ", new TreeSet<>(said.claims()));
    }
}
