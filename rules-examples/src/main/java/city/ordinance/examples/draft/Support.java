package city.ordinance.examples.draft;

import city.ordinance.dsl.figures.PlainText;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import city.ordinance.examples.draft.reading.Stems;
import city.ordinance.examples.draft.reading.Token;
import city.ordinance.examples.draft.reading.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements of the answers, as the words that carry them. */
final class Support {
    private static final double ENOUGH = 0.8;
    private static final int FEWEST = 3;
    private static final Set<String> TRIVIAL =
            Set.of("city", "o'fallon", "article", "source", "page", "answer", "code", "says", "said", "also");
    private static final Set<String> DENIALS = Set.of("not", "no", "never", "none", "nobody", "nothing", "without");

    private final List<Statement> statements;
    private final String texts;

    private record Statement(String stems, Set<String> content, boolean negative) {
        static Statement of(String text) {
            List<String> words = words(text);
            return new Statement(
                    " " + words.stream().map(Stems::of).collect(Collectors.joining(" ")) + " ",
                    Support.content(words),
                    words.stream().anyMatch(DENIALS::contains));
        }
    }

    private Support(List<Statement> statements, String texts) {
        this.statements = statements;
        this.texts = texts;
    }

    static Support of(Collection<String> texts) {
        List<Statement> statements = texts.stream()
                .flatMap(text -> Arrays.stream(text.split("(?<=[.:;])\\s")))
                .distinct()
                .map(Statement::of)
                .toList();
        return new Support(statements, PlainText.of(String.join("\n", texts)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(PlainText.of(text).replaceAll("n't\\b", " not").split("[^\\p{L}\\d'-]+"))
                .map(word -> word.replaceAll("'s$|^'|'$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The stems of the words that carry a text. */
    static Set<String> content(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !Vocabulary.shared().small(word) && !TRIVIAL.contains(word))
                .map(Stems::root)
                .collect(Collectors.toSet());
    }

    /** Those of a clause. */
    static Set<String> content(Clause clause) {
        return content(clause.tokens().stream()
                .filter(token -> !token.mark())
                .map(token -> token.word())
                .toList());
    }

    /** Whether one statement has most of what carries a clause, and both deny or neither does. */
    boolean says(Clause clause) {
        Set<String> content = content(clause);
        return content.size() >= FEWEST
                && statements.stream()
                        .filter(statement -> statement.negative() == clause.negative())
                        .anyMatch(statement -> shared(content, statement.content()) >= ENOUGH * content.size());
    }

    private static int shared(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    /** Whether a clause, with the rest of its sentence, has half of what carries one statement of a text. */
    boolean alike(String text, Clause clause) {
        Set<String> content =
                content(clause.sentence().tokens().stream().map(Token::word).toList());
        return Arrays.stream(text.split("(?<=[.:;])\\s"))
                .map(Statement::of)
                .filter(statement -> statement.negative() == clause.sentence().has("negation")
                        && !statement.content().isEmpty())
                .anyMatch(statement -> 2 * shared(content, statement.content())
                                >= statement.content().size()
                        && shared(content(clause), statement.content()) > 0);
    }

    /** Whether a text of the answers has these characters. */
    boolean has(String text) {
        return texts.contains(text);
    }

    /** Whether a statement has the words of a mention in their order. */
    boolean names(Clause clause, Mention mention) {
        return names(clause.sentence().tokens().subList(mention.from(), mention.to()).stream()
                .map(Token::stem)
                .toList());
    }

    /** Whether a statement, denied or not, has most of what carries a clause. */
    boolean touches(Clause clause) {
        Set<String> content = content(clause);
        return statements.stream().anyMatch(statement -> 2 * shared(content, statement.content()) >= content.size());
    }

    /** Whether a statement has these words in this order. */
    boolean names(List<String> stems) {
        String phrase = " " + String.join(" ", stems) + " ";
        return statements.stream().anyMatch(statement -> statement.stems().contains(phrase));
    }
}
