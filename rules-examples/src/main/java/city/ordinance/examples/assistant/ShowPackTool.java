package city.ordinance.examples.assistant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.render.PackRenderer;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pack's source and coverage, and its claims. */
final class ShowPackTool {
    private static final String DESCRIPTION =
            "A pack's sources, how fresh it is, and the ids of its claims; with claims, what those claims say. Use it to"
                    + " look up what an answer cites.";
    private static final int MOST = 200;

    private ShowPackTool() {}

    static AssistantTool of(DeskLibrary library) {
        return new AssistantTool(
                "show_pack",
                "Show a pack",
                DESCRIPTION,
                ToolSchemas.input(
                        List.of(), "pack", ToolSchemas.pack(), "claims", ToolSchemas.texts(MOST, "Ids, as in P9c")),
                arguments -> reply(arguments, library));
    }

    private static ToolReply reply(Arguments arguments, DeskLibrary library) {
        Rulebook rulebook = arguments.text("pack").map(library).orElseGet(library::usual);
        PackInfo pack = rulebook.pack();
        List<Claim> wanted =
                arguments.texts("claims").stream().map(id -> claim(pack, id)).toList();
        arguments.done();
        return new ToolReply(
                () -> wanted.isEmpty()
                        ? PackRenderer.summary(pack, library.today()) + sources(pack) + ids(pack)
                        : wanted.stream().map(ShowPackTool::text).collect(joining("\n")),
                () -> PackJson.whole(rulebook, library.today()));
    }

    private static Claim claim(PackInfo pack, String id) {
        List<String> ids = pack.claims().stream().map(Claim::id).toList();
        return pack.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.UNKNOWN_VALUE,
                        "There is no claim " + Quotes.quote(id) + " in " + pack.id() + ".",
                        "/claims",
                        Spelling.help(id, ids))));
    }

    private static String text(Claim claim) {
        return claim.id() + " (" + claim.section() + ", " + claim.modality().code()
                + claim.hedge().map(Hedge::word).map(word -> ": " + word).orElse("") + "): " + claim.paraphrase();
    }

    private static String sources(PackInfo pack) {
        return pack.sources().stream()
                .map(source -> "Source " + source.id() + ": " + BriefText.source(source) + "\n")
                .collect(joining());
    }

    private static String ids(PackInfo pack) {
        Map<String, String> bySection = pack.claims().stream()
                .collect(groupingBy(Claim::section, LinkedHashMap::new, mapping(Claim::id, joining(" "))));
        return bySection.entrySet().stream()
                .map(section -> section.getKey() + ": " + section.getValue())
                .collect(joining("\n", "Claims by section:\n", ""));
    }
}
