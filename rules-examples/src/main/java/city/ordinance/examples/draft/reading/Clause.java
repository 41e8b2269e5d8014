package city.ordinance.examples.draft.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clause: a part of a sentence with a verb of its own.
 *
 * @param sentence the sentence
 * @param from its first word
 * @param to behind its last word
 * @param role how it stands to the clauses before it
 * @param voice who says it
 * @param held whether the clause that it is the content of holds back
 */
public record Clause(Sentence sentence, int from, int to, Role role, Voice voice, boolean held) {

    /** How a clause stands to the others. */
    public enum Role {
        /** It stands alone. */
        MAIN,
        /** It is joined by "and" or "or". */
        JOINED,
        /** It says on what condition another holds. */
        CONDITION,
        /** It says what is said, known or asked. */
        CONTENT,
        /** It says why, when, or although what. */
        ADJUNCT
    }

    Clause said(Voice by) {
        return new Clause(sentence, from, to, role, by, held);
    }

    Clause held(boolean back) {
        return new Clause(sentence, from, to, role, voice, back);
    }

    /** Its words and marks. */
    public List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    /** The words of a class in it. */
    public Stream<Mention> mentions(String name) {
        return sentence.mentions().stream()
                .filter(mention -> mention.from() >= from && mention.from() < to)
                .filter(mention -> mention.name().equals(name));
    }

    /** The first words of one of these classes in it. */
    public Optional<Mention> first(String... names) {
        return sentence.mentions().stream()
                .filter(mention -> mention.from() >= from && mention.from() < to)
                .filter(mention -> List.of(names).contains(mention.name()))
                .findFirst();
    }

    /** Whether it has words of one of these classes. */
    public boolean has(String... names) {
        return first(names).isPresent();
    }

    /** The place of its first verb, or its end. */
    public int verbAt() {
        for (int i = from; i < to; i++) {
            if (sentence.finite(i)) {
                return i;
            }
        }
        return to;
    }

    /** Whether a verb of one of these classes is in it. */
    public boolean does(String... names) {
        return sentence.mentions().stream()
                .filter(mention -> mention.from() >= from && mention.from() < to)
                .anyMatch(mention -> List.of(names).contains(mention.name())
                        && token(mention.from()).verb());
    }

    /** Whether the first verb behind a word is of a class. */
    public boolean then(Mention word, String name) {
        for (int i = word.to(); i < to; i++) {
            if (token(i).tag().equals("VERB")) {
                int at = i;
                return mentions(name).anyMatch(mention -> mention.from() == at);
            }
        }
        return false;
    }

    /** Whether its subject, that is, what stands before its verb, has words of one of these classes. */
    public boolean about(String... names) {
        int verb = verbAt();
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.from() >= from
                        && mention.from() < verb
                        && List.of(names).contains(mention.name()));
    }

    /** Whether it denies. */
    public boolean negative() {
        return mentions("negation").anyMatch(mention -> !bound(mention));
    }

    /** Whether a negation is part of a bound, as in "no later than". */
    private boolean bound(Mention negation) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.name().equals("bound")
                        && mention.from() <= negation.from()
                        && mention.to() >= negation.to());
    }

    /** Whether it denies words of a class that come after the denial. */
    boolean deniesBefore(String name) {
        return mentions(name)
                .anyMatch(mention ->
                        mentions("negation").anyMatch(denial -> denial.from() <= mention.from() && !bound(denial)));
    }

    /** Whether it holds back: "may", "typically". */
    public boolean hedged() {
        return held || has("hedge");
    }

    /** Whether it is in the imperative. */
    public boolean imperative() {
        int first = from;
        while (first < to
                && (token(first).mark()
                        || token(first).tag().matches("NUM|CCONJ|INTJ")
                        || token(first)
                                .is("please", "then", "first", "do", "not", "don't", "never", "always", "let"))) {
            first++;
        }
        return first < to
                && role != Role.CONDITION
                && token(first).tag().equals("VERB")
                && !token(first).word().endsWith("s")
                && !token(first).word().endsWith("ing")
                && !token(first).word().endsWith("ed");
    }

    /** Whether its verb is in the passive. */
    public boolean passive() {
        for (int i = verbAt(); i < to; i++) {
            if (token(i).tag().equals("VERB")) {
                return Stems.past(token(i).word()) && has("being");
            }
        }
        return false;
    }

    /** Whether it tells of the past. */
    public boolean past() {
        int verb = verbAt();
        if (verb == to) {
            return false;
        }
        Token first = token(auxiliaryAt(verb));
        boolean perfect = first.is("has", "have", "'ve", "had", "hasn't", "haven't");
        return first.is("was", "were", "had", "did", "didn't", "wasn't", "weren't", "hadn't")
                || (perfect && next(auxiliaryAt(verb)))
                || (first.tag().equals("VERB") && Stems.past(first.word()))
                || has("ago");
    }

    /** The first auxiliary behind a participle that belongs to a noun, or the verb itself. */
    private int auxiliaryAt(int verb) {
        for (int i = verb; i < to && Stems.past(token(verb).word()); i++) {
            if (i > verb && sentence.finite(i) && (token(i).auxiliary() || !Stems.past(token(i).word()))) {
                return i;
            }
        }
        return verb;
    }

    /** Whether it tells of what has happened to those in the matter, and says nothing of the law. */
    public boolean told() {
        boolean party = about("party", "own-voice") || (about("body-generic", "enforcers") && has("party"));
        return past() && party && !has("habit") && !about("law", "consequence", "money-word", "deadline");
    }

    /** Whether its "must" guesses, as in "you must be worried". */
    public boolean guesses() {
        for (int i = from + 1; i + 2 < to; i++) {
            if (token(i).is("must") && token(i - 1).is("you", "it", "that", "this", "he", "she", "they", "i", "we")) {
                Token next = token(i + 1);
                Token then = token(i + 2);
                boolean person = !token(i - 1).is("it", "that", "this");
                return (next.is("have") && Stems.past(then.word()))
                        || (next.is("be")
                                && (then.tag().matches("ADJ|ADV|DET")
                                        || then.word().endsWith("ing")
                                        || (person && Stems.past(then.word()))));
            }
        }
        return has("epistemic");
    }

    /** Whether a participle follows. */
    private boolean next(int verb) {
        for (int i = verb + 1; i < Math.min(to, verb + 3); i++) {
            if (token(i).verb()) {
                return token(i).is("been") || Stems.past(token(i).word());
            } else if (token(i).is("to")) {
                return false;
            }
        }
        return false;
    }

    private Token token(int at) {
        return sentence.tokens().get(at);
    }
}
