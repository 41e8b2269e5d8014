package city.ordinance.examples.draft.reading;

import city.ordinance.examples.draft.reading.Clause.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a sentence into clauses: at marks and joining words with a verb on both sides. */
public final class Clauses {
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "when", "once", "until", "provided", "assuming", "where", "should");
    private static final Set<String> CONTENTS = Set.of("that", "whether", "how", "what", "who", "which", "why");
    private static final Set<String> ADJUNCTS = Set.of(
            "because",
            "since",
            "although",
            "though",
            "while",
            "whereas",
            "so",
            "as",
            "but",
            "yet",
            "before",
            "after",
            "therefore");
    private static final Set<String> JOINTS = Set.of("and", "or", "nor");

    private final Sentence sentence;
    private final List<Token> tokens;

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** The clauses of a sentence, each with its voice. */
    public static List<Clause> of(Sentence sentence) {
        return Voices.of(sentence, new Clauses(sentence).split());
    }

    private List<Clause> split() {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < tokens.size(); at++) {
            if ((boundary(at) || behindCondition(from, at)) && verbIn(from, at) && verbIn(at, next(at))) {
                clauses.add(clause(from, at));
                from = at;
            }
        }
        if (from < tokens.size()) {
            clauses.add(clause(from, tokens.size()));
        }
        return clauses;
    }

    private Clause clause(int from, int to) {
        return new Clause(sentence, from, to, role(from, to), Voice.OWN, false);
    }

    private Role role(int from, int to) {
        int at = from;
        while (at < to - 1 && (tokens.get(at).mark() || tokens.get(at).is("and", "or", "but", "only", "even", "not"))) {
            at++;
        }
        String word = tokens.get(at).word();
        if (CONDITIONS.contains(word)
                || starts(at, "in", "case")
                || starts(at, "as", "long")
                || starts(at, "only", "if")) {
            return Role.CONDITION;
        } else if (CONTENTS.contains(word)) {
            return Role.CONTENT;
        } else if (ADJUNCTS.contains(word)
                || tokens.subList(from, at).stream().anyMatch(one -> ADJUNCTS.contains(one.word()))) {
            return Role.ADJUNCT;
        }
        return tokens.subList(from, at).stream().anyMatch(one -> JOINTS.contains(one.word())) ? Role.JOINED : Role.MAIN;
    }

    private boolean starts(int at, String first, String second) {
        return tokens.get(at).is(first)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(second);
    }

    /** Whether a clause may begin here. */
    private boolean boundary(int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        if ((before.mark() && !before.is(",", "\"", "'", "$", "%", "-", "/", "#")) || token.is("(", "\u2014", "--")) {
            return true;
        } else if (before.is(",")) {
            return !token.is("\"");
        } else if (JOINTS.contains(token.word())) {
            return at + 1 < tokens.size()
                    && !tokens.get(at + 1).tag().equals("VERB")
                    && !tokens.get(at + 1).is("to");
        }
        return opens(token, before);
    }

    private boolean opens(Token token, Token before) {
        if (token.is("as") && before.is("long", "soon", "far", "well")) {
            return false;
        } else if (JOINTS.contains(before.word()) || before.is("only", "even", "but", "not")) {
            return false;
        } else if (before.is("provided", "assuming", "given")) {
            return false;
        } else if (token.is("that")) {
            return token.tag().equals("SCONJ")
                    || before.tag().equals("VERB")
                    || (before.noun() && token.tag().equals("PRON"));
        } else if (token.is("as", "so", "before", "after", "once", "since", "until", "while")) {
            return token.tag().equals("SCONJ") || (token.is("so") && token.tag().equals("ADV") && !before.verb());
        } else if (token.is("should", "provided", "assuming")) {
            return !token.is("should") && !before.verb();
        }
        return CONDITIONS.contains(token.word()) || CONTENTS.contains(token.word()) || ADJUNCTS.contains(token.word());
    }

    /** Whether a subject begins here behind a condition without a comma, as in "if you wait you lose". */
    private boolean behindCondition(int from, int at) {
        boolean subject = tokens.get(at).is("you", "it", "they", "he", "she", "we", "i") && at + 1 < tokens.size();
        return CONDITIONS.contains(tokens.get(from).word())
                && at > from + 2
                && ((subject && sentence.finite(at + 1))
                        || (tokens.get(at).tag().equals("DET")
                                && tokens.get(at - 1).tag().matches("NOUN|PRON")
                                && verbIn(at, at + 4)));
    }

    private int next(int at) {
        int next = at + 1;
        while (next < tokens.size() && !boundary(next)) {
            next++;
        }
        return next;
    }

    private boolean verbIn(int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (sentence.finite(i)) {
                return true;
            }
        }
        return false;
    }
}
