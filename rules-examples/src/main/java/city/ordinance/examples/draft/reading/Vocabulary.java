package city.ordinance.examples.draft.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words and phrases, from the files {@code frames.txt} and {@code objects.txt}. A phrase is found by its
 * stems; {@code ..} in it stands for up to four words, and {@code word/N}, {@code word/V} or {@code word/A} for a noun,
 * a verb or an adjective alone.
 */
public final class Vocabulary {
    private static final int GAP = 4;

    private final Map<String, Set<Phrase>> byFirst = new HashMap<>();
    private final Map<String, String> tags = Resources.words("tags.txt");

    private record Part(String stem, char tag) {
        boolean fits(Token token) {
            return token.stem().equals(stem)
                    && switch (tag) {
                        case 'N' -> token.noun();
                        case 'V' -> token.verb();
                        case 'A' -> token.tag().equals("ADJ");
                        default -> true;
                    };
        }
    }

    private record Phrase(List<String> names, List<Part> parts) {}

    private static final class Shared {
        private static final Vocabulary ONE = new Vocabulary();
    }

    private Vocabulary() {
        List.of("frames.txt", "objects.txt").forEach(this::read);
    }

    /** The vocabulary, read once. */
    public static Vocabulary shared() {
        return Shared.ONE;
    }

    private void read(String file) {
        List<String> names = List.of();
        for (String line : Resources.lines(file)) {
            if (line.startsWith("[")) {
                names = List.of(line.substring(1, line.length() - 1).split(" ", -1));
            } else {
                for (String phrase : line.split("\\s*,\\s*", -1)) {
                    add(names, phrase);
                }
            }
        }
    }

    private void add(List<String> names, String phrase) {
        List<Part> parts = new ArrayList<>();
        for (String word : phrase.replaceAll("(?=n't\\b|'(?:s|ll|re|ve|m|d)\\b)", " ")
                .strip()
                .split("[ -]+", -1)) {
            String[] tagged = word.split("/", -1);
            parts.add(new Part(
                    word.equals("..") ? word : Stems.of(tagged[0]), tagged.length > 1 ? tagged[1].charAt(0) : ' '));
        }
        byFirst.computeIfAbsent(parts.get(0).stem(), first -> new LinkedHashSet<>())
                .add(new Phrase(names, parts));
    }

    /** Whether a word is of a closed class, so that it carries nothing. */
    public boolean small(String word) {
        return tags.containsKey(word) && !tags.get(word).equals("VERB");
    }

    /** The part of speech of a word of a closed class; empty when it is of none. */
    String tag(String word) {
        return tags.getOrDefault(word, "");
    }

    /** What the vocabulary has of a sentence, in its order. */
    List<Mention> mentions(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(tokens.get(i).stem(), Set.of())) {
                int end = end(phrase.parts(), 0, tokens, i);
                for (String name : end < 0 ? List.<String>of() : phrase.names()) {
                    mentions.add(new Mention(name, i, end));
                }
            }
        }
        return mentions;
    }

    /** Behind the last word of a phrase that begins here; -1 when it does not. */
    private static int end(List<Part> parts, int part, List<Token> tokens, int at) {
        if (part == parts.size()) {
            return at;
        } else if (parts.get(part).stem().equals("..")) {
            for (int skipped = 0; skipped <= GAP; skipped++) {
                int end = end(parts, part + 1, tokens, at + skipped);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return at < tokens.size() && parts.get(part).fits(tokens.get(at)) ? end(parts, part + 1, tokens, at + 1) : -1;
    }
}
