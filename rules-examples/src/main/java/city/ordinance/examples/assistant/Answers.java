package city.ordinance.examples.assistant;

import city.ordinance.Assessment;
import city.ordinance.OtherPacks;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.json.InputDocument;
import city.ordinance.pack.PackInfo;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * The answers that a call asks for.
 *
 * @param document the description in the call
 * @param allowExpired whether an expired pack may answer
 * @param rulebook the rulebook that gave them
 * @param all the answers, in input order, and beside each those of other packs
 * @param others the other packs
 */
record Answers(
        InputDocument document,
        boolean allowExpired,
        Rulebook rulebook,
        List<WithOthers<Assessment>> all,
        OtherPacks others) {

    /**
     * Goes on only while somebody waits for the answer.
     *
     * @throws CancellationException when the call has been cancelled
     */
    static void requireWanted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /** The answers in few words. */
    String brief() {
        StringBuilder text = new StringBuilder();
        for (WithOthers<Assessment> one : all) {
            requireWanted();
            text.append(text.isEmpty() ? "" : "\n\n").append(BriefText.of(one));
        }
        return text.toString();
    }

    /** The packs that there are, the main one first. */
    List<PackInfo> packs() {
        return Stream.concat(Stream.of(rulebook.pack()), others.packs().stream())
                .toList();
    }

    /** The answers of the rulebook alone. */
    List<Assessment> assessments() {
        return all.stream().map(WithOthers::main).toList();
    }

    /**
     * The answers for the rest of the arguments, read as a description.
     *
     * @throws CancellationException when the call has been cancelled
     */
    static Answers of(Arguments arguments, DeskLibrary library) {
        boolean allowExpired = arguments.flag("allowExpired");
        InputDocument document = arguments.description();
        DocumentAssessor assessor = library.assessor(
                new DocumentAssessor.Options(Optional.empty(), Optional.empty(), allowExpired, library.today()));
        DocumentAssessor.Answered answered = assessor.assessWith(document, Answers::requireWanted);
        return new Answers(document, allowExpired, answered.rulebook(), answered.answers(), answered.others());
    }
}
