package city.ordinance.examples.draft.reading;

import java.util.List;

/**
 * A sentence of a draft.
 *
 * @param start where it begins in the draft
 * @param text its text
 * @param tokens its words and marks
 * @param english whether it is in English; what is not has no words
 * @param mentions what the vocabulary has of it
 */
public record Sentence(int start, String text, List<Token> tokens, boolean english, List<Mention> mentions) {
    /** Copies the lists. */
    public Sentence {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
    }

    /** Whether it asks. */
    public boolean question() {
        return text.stripTrailing().endsWith("?");
    }

    /** Whether it has words of a class. */
    public boolean has(String name) {
        return mentions.stream().anyMatch(mention -> mention.name().equals(name));
    }

    /** Whether a verb stands here that may carry a clause: no participle before a noun, and no infinitive with "to". */
    boolean finite(int at) {
        Token token = tokens.get(at);
        if (token.auxiliary() || !token.verb()) {
            return token.auxiliary() && !token.is("be", "been", "being");
        } else if (at == 0) {
            return !token.word().endsWith("ing")
                    && !(Stems.past(token.word())
                            && tokens.size() > 1
                            && tokens.get(1).noun());
        }
        Token before = tokens.get(at - 1);
        boolean attribute =
                !(before.noun() || before.is("i", "you", "he", "she", "it", "we", "they", "who", "and", "or"))
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).noun()
                        && Stems.past(token.word());
        return !token.word().endsWith("ing") && !before.tag().equals("PART") && !attribute;
    }

    /** Behind its last character. */
    public int end() {
        return start + text.length();
    }
}
