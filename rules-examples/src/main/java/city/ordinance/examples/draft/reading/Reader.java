package city.ordinance.examples.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads texts into sentences. The models are loaded when the first text is read, and once. */
public final class Reader {
    /** What is longer is read in parts, so that no draft takes long to read. */
    private static final int LONGEST = 600;

    /** Between paragraphs, before an item of a list, and behind one. */
    private static final Pattern BLOCK = Pattern.compile("\\n[ \\t]*+\\n|\\n(?=[ \\t]*+(?:[-*#\u2022]|\\d++[.)])\\s)");

    /** The end of a word that is a word of its own. */
    static final Pattern CONTRACTION = Pattern.compile("(?:n't|'(?:s|ll|re|ve|m|d))$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> AUXILIARY = Set.of("wo", "ca", "'ll", "'re", "'ve", "'m", "'d");

    /** Verbs that are seldom nouns behind a noun. */
    private static final Set<String> SAID_OF_NOUNS = Set.of(
            "acts", "act", "applies", "apply", "comes", "costs", "decides", "decide", "doubles", "ends", "expires",
            "follows", "goes", "handles", "issues", "lasts", "pays", "runs", "seizes", "waits");

    private static final class Shared {
        private static final Reader ONE = new Reader(ModelTagger.load().orElse(PlainTagger::new));
    }

    private final Supplier<Tagger> taggers;

    private Reader(Supplier<Tagger> taggers) {
        this.taggers = taggers;
    }

    /** The reader with the models, or the plainer one where the class path lacks them. */
    public static Reader shared() {
        return Shared.ONE;
    }

    /** The reader that does without the models. */
    public static Reader plainer() {
        return new Reader(PlainTagger::new);
    }

    /** Whether it does without the models. */
    public boolean plain() {
        return taggers.get().plain();
    }

    /**
     * The sentences of a text.
     *
     * @param text the text, with plain marks
     * @param passed the characters that are not to be read
     */
    public List<Sentence> read(String text, IntPredicate passed) {
        Tagger tagger = taggers.get();
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            block(tagger, text, from, block.start(), passed, sentences);
            from = block.end();
        }
        block(tagger, text, from, text.length(), passed, sentences);
        return sentences;
    }

    private static void block(
            Tagger tagger, String text, int from, int to, IntPredicate passed, List<Sentence> sentences) {
        for (int[] place : tagger.sentences(text.substring(from, to).replace('\n', ' '))) {
            int start = from + place[0];
            int end = from + place[1];
            while (start < end) {
                int cut = end - start > LONGEST ? cut(text, start + LONGEST) : end;
                sentences.add(sentence(tagger, text, start, cut, passed));
                start = cut;
            }
        }
    }

    /** Just behind the last word that ends before a place, or that place when no word ends near it. */
    private static int cut(String text, int place) {
        int space = text.lastIndexOf(' ', place);
        return space > place - LONGEST / 2 ? space : place;
    }

    private static Sentence sentence(Tagger tagger, String text, int start, int end, IntPredicate passed) {
        String own = text.substring(start, end);
        List<int[]> places = tagger.words(own.replace('\n', ' ')).stream()
                .flatMap(place -> hyphens(own, place).stream())
                .flatMap(place -> contracted(own, place).stream())
                .toList();
        String[] words =
                places.stream().map(place -> own.substring(place[0], place[1])).toArray(String[]::new);
        String[] read = IntStream.range(0, words.length)
                .filter(i -> !passed.test(start + places.get(i)[0]))
                .mapToObj(i -> words[i])
                .toArray(String[]::new);
        if (!Languages.english(own, read)) {
            return new Sentence(start, own, List.of(), false, List.of());
        }
        List<String> tags = words.length == 0 ? List.of() : tagger.tags(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (!passed.test(start + places.get(i)[0])) {
                tokens.add(token(words[i], tag(words, tags, i), start, places.get(i)));
            }
        }
        return new Sentence(start, own, tokens, true, Vocabulary.shared().mentions(tokens));
    }

    /** The parts of a word with hyphens, and of a hyphen between words nothing. */
    private static List<int[]> hyphens(String text, int[] place) {
        List<int[]> parts = new ArrayList<>();
        int from = place[0];
        for (int i = from; i <= place[1]; i++) {
            boolean within =
                    i < place[1] && text.charAt(i) == '-' && i > 0 && letter(text, i - 1) && letter(text, i + 1);
            if ((within || i == place[1]) && i > from) {
                parts.add(new int[] {from, i});
            }
            from = within ? i + 1 : from;
        }
        return parts;
    }

    private static boolean letter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** A word, or a word and what is contracted with it: "city" and "'s", "do" and "n't". */
    private static List<int[]> contracted(String text, int[] place) {
        Matcher contraction = CONTRACTION.matcher(text).region(place[0], place[1]);
        return contraction.find() && contraction.start() > place[0]
                ? List.of(new int[] {place[0], contraction.start()}, new int[] {contraction.start(), place[1]})
                : List.of(place);
    }

    /** The tag; a noun between a noun and an article is a verb after all, as in "the article names no fine". */
    private static String tag(String[] words, List<String> tags, int at) {
        if (AUXILIARY.contains(words[at].toLowerCase(Locale.ROOT))) {
            return "AUX";
        } else if (words[at].equalsIgnoreCase("n't")) {
            return "PART";
        }
        String next = at + 1 < words.length ? tags.get(at + 1) : "PUNCT";
        if (tags.get(at).equals("ADJ")
                && at > 0
                && tags.get(at - 1).equals("DET")
                && next.matches("PUNCT|AUX|VERB|ADP")) {
            return "NOUN";
        }
        boolean named = at > 0 && tags.get(at - 1).matches("NOUN|PROPN");
        if (named && tags.get(at).equals("NOUN") && SAID_OF_NOUNS.contains(words[at])) {
            return "VERB";
        }
        boolean verb = at > 0
                && at + 1 < words.length
                && tags.get(at).equals("NOUN")
                && words[at].endsWith("s")
                && tags.get(at - 1).matches("NOUN|PROPN")
                && (tags.get(at + 1).matches("DET|PRON|NUM|SCONJ")
                        || List.of("that", "no").contains(words[at + 1]));
        return verb ? "VERB" : tags.get(at);
    }

    private static Token token(String word, String tag, int start, int[] place) {
        String lower = word.toLowerCase(Locale.ROOT);
        return new Token(
                start + place[0], start + place[1], lower, Stems.of(lower), tag, Character.isUpperCase(word.charAt(0)));
    }
}
