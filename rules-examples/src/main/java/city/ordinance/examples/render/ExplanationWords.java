package city.ordinance.examples.render;

import city.ordinance.assessment.GivenFacts;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.Unmet;
import city.ordinance.explanation.UnmetRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sentences of an explanation.
 *
 * @param words what the codes are called
 * @param given the facts as described
 */
record ExplanationWords(Words words, GivenFacts given) {

    /** By which facts a rule fires, and what it waits for. */
    String because(Reason reason) {
        List<String> sentences = new ArrayList<>();
        if (!reason.facts().isEmpty()) {
            sentences.add("It rests on: " + facts(reason.facts()) + ".");
        }
        if (!reason.unknown().isEmpty()) {
            sentences.add("Not known: "
                    + Words.joined(reason.unknown().stream().map(words::fact).toList()) + ".");
        }
        if (!reason.restsOn().isEmpty()) {
            sentences.add("It waits for what is found by " + Words.joined(reason.restsOn()) + ".");
        }
        return String.join(" ", sentences);
    }

    /** That these facts alone are enough. */
    String enough(Map<String, String> facts) {
        return facts.isEmpty()
                ? "It holds in every situation of this type."
                : Words.capital(facts(facts)) + ". This alone is enough, whatever the other facts are.";
    }

    /** A situation with these facts. */
    String situation(Map<String, String> facts) {
        return Words.capital(facts(facts)) + ".";
    }

    private String facts(Map<String, String> facts) {
        List<String> named = new ArrayList<>();
        facts.forEach((fact, value) -> named.add(words.fact(fact) + " is " + words.quoted(fact, value)));
        return Words.joined(named);
    }

    /** What a rule lacks. */
    String lacks(UnmetRule rule) {
        return Words.sentence(
                String.join("; ", rule.failed().stream().map(this::lacks).toList()));
    }

    private String lacks(Unmet unmet) {
        List<String> needs = unmet.needs().stream()
                .map(value -> words.quoted(unmet.fact(), value))
                .toList();
        String is = unmet.is()
                .map(value -> "here it is " + words.quoted(unmet.fact(), value))
                .orElse("this is not known");
        return "it needs " + words.fact(unmet.fact()) + " to be " + Words.joined(needs, "or") + ", and " + is;
    }

    /** What would have to differ, with what was said of it, or that nothing was. */
    String change(Map<String, String> change) {
        List<String> parts = new ArrayList<>();
        change.forEach((fact, value) -> {
            String now = given.facts().get(fact);
            String instead = now == null ? " (not known so far)" : " (instead of " + words.quoted(fact, now) + ")";
            parts.add(words.fact(fact) + " were " + words.quoted(fact, value) + instead);
        });
        return Words.joined(parts) + ".";
    }
}
