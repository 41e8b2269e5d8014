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
 * @param clauses its clauses with letters or digits, in order
 */
record Sentence(int start, String text, List<Clause> clauses) {
    /** What is longer is read in parts, so that no draft takes long to read. */
    private static final int LONGEST = 600;

    private static final Pattern BREAK = Pattern.compile("[;:]\\s|\\s-+\\s|,\\s+(?=(?:and|but|so|or else|then|which|as"
            + " there|since|because|though|although|yet)\\s)|\\s(?=(?:but|because|although|though|so that)\\s)"
            + "|\\s(?=and\\s(?:(?:it|they|he|she|you|we|the\\s\\w+(?:\\s\\w+)?)\\s)?"
            + "(?:will|must|shall|are\\sgoing|is\\sgoing|there|no|is|are)\\s)");
    private static final Pattern OPENING =
            Pattern.compile("^\\W*(?:if|when|once|unless|because|since|as|although|after|before|until)\\s[^,]*,");
    /** A run of marks is tried once, from its beginning; an abbreviation has one mark. */
    private static final Pattern END = Pattern.compile(
            "(?<![.!?])(?:(?<!\\b(?:mr|ms|mrs|dr|no|sec|st|art|e\\.g|i\\.e|a\\.m|"
                    + "p\\.m|inc|vs))|(?=[.!?]{2}))[.!?]++[\"')\\]]*+(?=\\s|$)|\\n\\s*\\n|(?<=\\))\\n|\\n(?=\\s*(?:[-*#]|\\d+[.)])\\s)");

    private static Sentence of(int start, String text) {
        List<Clause> clauses = new ArrayList<>();
        boolean question = text.stripTrailing().endsWith("?");
        int from = 0;
        Matcher opening = OPENING.matcher(text);
        if (opening.find()) {
            from = opening.end();
            clauses.add(new Clause(start, text.substring(0, from), question));
        }
        Matcher next = BREAK.matcher(text);
        int search = from;
        while (search <= text.length() && next.find(search)) {
            if (next.start() > from) {
                clauses.add(new Clause(start + from, text.substring(from, next.start()), question));
                from = next.start();
            }
            search = Math.max(next.end(), search + 1);
        }
        clauses.add(new Clause(start + from, text.substring(from), question));
        clauses.removeIf(clause -> clause.text().chars().noneMatch(Character::isLetterOrDigit));
        return new Sentence(start, text, List.copyOf(clauses));
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
        while (start < to) {
            if (Character.isWhitespace(text.charAt(start))) {
                start++;
                continue;
            }
            int end = to - start > LONGEST ? cut(text, start + LONGEST) : to;
            sentences.add(of(start, text.substring(start, end)));
            start = end;
        }
    }

    /** Just behind the last word that ends before a place, or that place when no word ends near it. */
    private static int cut(String text, int place) {
        int space = text.lastIndexOf(' ', place);
        return space > place - LONGEST / 2 ? space : place;
    }
}
