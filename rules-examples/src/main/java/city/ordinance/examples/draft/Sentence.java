package city.ordinance.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a draft.
 *
 * @param start where it begins in the draft
 * @param text its text, normalized
 */
record Sentence(int start, String text) {
    /** What is longer is read in parts, so that no draft takes long to read. */
    private static final int LONGEST = 600;

    private static final Pattern BREAK = Pattern.compile("[;:]\\s|\\s-+\\s|,\\s+(?=(?:and|but|so|or else|then|which|as"
            + " there|since|because|though|although|yet)\\s)|\\s(?=(?:but|because|although|though|so that)\\s)"
            + "|\\s(?=and\\s(?:(?:it|they|he|she|you|we|the\\s\\w+(?:\\s\\w+)?)\\s)?"
            + "(?:will|must|shall|are\\sgoing|is\\sgoing|there|no|is|are)\\s)");
    private static final Pattern OPENING =
            Pattern.compile("^\\W*(?:if|when|once|unless|because|since|as|although|after|before|until)\\s[^,]*,");
    private static final Pattern END = Pattern.compile("(?<!\\b(?:mr|ms|mrs|dr|no|sec|st|art|e\\.g|i\\.e|a\\.m|p\\.m|"
            + "inc|vs))[.!?]+[\"')\\]]*(?=\\s|$)|\\n\\s*\\n|(?<=\\))\\n|\\n(?=\\s*(?:[-*#]|\\d+[.)])\\s)");

    boolean question() {
        return text.stripTrailing().endsWith("?");
    }

    /** Its clauses, in order. */
    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        Matcher opening = OPENING.matcher(text);
        if (opening.find()) {
            from = opening.end();
            clauses.add(clause(0, from));
        }
        Matcher next = BREAK.matcher(text);
        int search = from;
        while (search <= text.length() && next.find(search)) {
            if (next.start() > from) {
                clauses.add(clause(from, next.start()));
                from = next.start();
            }
            search = Math.max(next.end(), search + 1);
        }
        clauses.add(clause(from, text.length()));
        return clauses;
    }

    private Clause clause(int from, int to) {
        return new Clause(start + from, text.substring(from, to), question());
    }

    /** The sentences of a normalized text. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            add(text, from, end.end(), sentences);
            from = end.end();
        }
        add(text, from, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (to - start > LONGEST) {
            int cut = cut(text, start + LONGEST);
            add(text, start, cut, sentences);
            add(text, cut, to, sentences);
        } else if (start < to) {
            sentences.add(new Sentence(start, text.substring(start, to)));
        }
    }

    /** Just behind the last word that ends before a place, or that place when no word ends near it. */
    private static int cut(String text, int place) {
        int space = text.lastIndexOf(' ', place);
        return space > place - LONGEST / 2 ? space : place;
    }
}
