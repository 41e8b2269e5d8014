package city.ordinance.examples.draft.reading;

import city.ordinance.examples.draft.reading.Clause.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells who says each clause of a sentence. What is said, known or meant by nobody reaches the clauses that say what is
 * not said, and those before it that ask for it; what somebody reports reaches what is joined to it.
 */
final class Voices {
    private Voices() {}

    static List<Clause> of(Sentence sentence, List<Clause> clauses) {
        List<Clause> voiced = new ArrayList<>();
        Voice last = Voice.OWN;
        for (Clause clause : clauses) {
            Voice voice = sentence.question() ? Voice.ASKED : own(clause);
            if (voice == Voice.OWN && continues(clause, last)) {
                voice = last;
            }
            if (voice == Voice.UNSAID) {
                askedBefore(voiced);
            }
            boolean held = clause.role() == Role.CONTENT
                    && !voiced.isEmpty()
                    && voiced.get(voiced.size() - 1).has("may-be", "likely");
            voiced.add(clause.said(voice).held(held));
            last = clause.role() == Role.CONDITION && voice == Voice.OWN ? last : voice;
        }
        return voiced;
    }

    private static boolean continues(Clause clause, Voice last) {
        return switch (last) {
            case UNSAID ->
                (clause.role() == Role.CONTENT && !relative(clause))
                        || (clause.role() == Role.ADJUNCT
                                && clause.tokens().get(0).is("while", "as", "before", "after", "until", "once"))
                        || (clause.role() == Role.CONDITION
                                && clause.tokens().get(0).is("if"))
                        || (clause.role() == Role.JOINED
                                && (clause.tokens().get(0).is("or", "nor")
                                        || !clause.has("source", "own-voice", "existence"))
                                && !clause.has("strong"));
            case REPORTED -> !clause.tokens().get(0).is("but", "so", "yet") && !clause.has("source", "own-voice");
            default -> false;
        };
    }

    /** "..., which means": said of what comes before. */
    private static boolean relative(Clause clause) {
        return clause.tokens().get(0).is("which", "who")
                && clause.sentence().tokens().get(clause.from() - 1).mark();
    }

    /** "How high the fine is, the article does not say." */
    private static void askedBefore(List<Clause> voiced) {
        boolean asked = !voiced.isEmpty() && voiced.get(0).role() == Role.CONTENT;
        for (int i = voiced.size() - 1; i >= 0 && (asked || voiced.get(i).role() == Role.CONTENT); i--) {
            voiced.set(i, voiced.get(i).said(Voice.UNSAID));
        }
    }

    private static Voice own(Clause clause) {
        if (unsaid(clause) || wondering(clause)) {
            return Voice.UNSAID;
        } else if (clause.role() != Role.CONDITION && reported(clause)) {
            return Voice.REPORTED;
        }
        return Voice.OWN;
    }

    /** An indirect question, which asserts nothing. */
    private static boolean wondering(Clause clause) {
        Token first = clause.tokens().get(0);
        Token word = first.is("and", "or") && clause.tokens().size() > 1
                ? clause.tokens().get(1)
                : first;
        return word.is("whether", "how", "why") || (clause.from() > 0 && word.is("what"));
    }

    private static boolean unsaid(Clause clause) {
        return clause.has("open")
                || (clause.negative()
                        && ((clause.about("source") && !clause.about("law"))
                                || clause.deniesBefore("meaning")
                                || (!clause.imperative() && untold(clause))));
    }

    /** Whether it is the source, the draft or nobody that does not tell, or something that is not told. */
    private static boolean untold(Clause clause) {
        return (clause.about("source", "own-voice", "it") && (clause.does("telling") || clause.has("figure")))
                || (!clause.has("strong")
                        && ((clause.about("negation", "it") && clause.does("telling"))
                                || (clause.passive() && clause.does("stated"))));
    }

    private static boolean reported(Clause clause) {
        return clause.has("hearsay")
                || (!clause.negative()
                        && clause.about("other-voice")
                        && !clause.about("source")
                        && !clause.has("modal")
                        && ((clause.past() || !clause.about("you"))
                                ? clause.does("reporting")
                                : clause.does("believing")));
    }
}
