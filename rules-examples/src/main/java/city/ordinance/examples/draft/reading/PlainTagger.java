package city.ordinance.examples.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits by marks and tags by closed classes and endings: what is left to do without the models. */
final class PlainTagger implements Tagger {
    /** A run of marks is tried once, from its beginning; an abbreviation has one mark. */
    private static final Pattern END = Pattern.compile(
            "(?<![.!?])(?:(?<!\\b(?:mr|ms|mrs|dr|no|sec|st|art|e\\.g|i\\.e|a\\.m|p\\.m|inc|vs))|(?=[.!?]{2}))"
                    + "[.!?]++[\"')\\]]*+(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++(?:[.,'@/-][\\p{L}\\d]++)*+|[^\\s\\p{L}\\d]");

    @Override
    public List<int[]> sentences(String block) {
        List<int[]> places = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(block);
        while (end.find()) {
            places.add(new int[] {from, end.end()});
            from = end.end();
        }
        if (from < block.length()) {
            places.add(new int[] {from, block.length()});
        }
        return places;
    }

    @Override
    public List<int[]> words(String sentence) {
        List<int[]> places = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            places.add(new int[] {word.start(), word.end()});
        }
        return places;
    }

    @Override
    public List<String> tags(String[] words) {
        List<String> tags = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            tags.add(tag(words[i], i == 0 ? "" : tags.get(i - 1), i == 0));
        }
        return tags;
    }

    private static String tag(String word, String before, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        String known = Vocabulary.shared().tag(lower);
        if (!known.isEmpty()) {
            return known;
        } else if (!Character.isLetter(word.charAt(0))) {
            return Character.isDigit(word.charAt(0)) ? "NUM" : "PUNCT";
        } else if (before.startsWith("AUX") || before.equals("PART") || before.equals("PRON")) {
            return lower.endsWith("ly") ? "ADV" : "VERB";
        } else if (!first && Character.isUpperCase(word.charAt(0))) {
            return "PROPN";
        }
        return lower.endsWith("ly") ? "ADV" : lower.endsWith("ed") ? "VERB" : "NOUN";
    }

    @Override
    public boolean plain() {
        return true;
    }
}
