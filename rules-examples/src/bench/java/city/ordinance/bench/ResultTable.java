package city.ordinance.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Results as tables in Markdown, each engine beside the library in the same run. */
final class ResultTable {
    private static final String LIBRARY = "ordinance";

    private final Map<String, Map<String, RunResult>> peers = new LinkedHashMap<>();
    private final Map<String, RunResult> others = new LinkedHashMap<>();

    ResultTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            String engine = result.getParams().getParam("engine");
            if (engine == null) {
                others.put(name(result), result);
            } else {
                peers.computeIfAbsent(result.getParams().getParam("pack"), pack -> new LinkedHashMap<>())
                        .put(engine, result);
            }
        }
    }

    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        String rules = result.getParams().getParam("rules");
        return full.substring(full.lastIndexOf('.') + 1) + (rules == null ? "" : " " + rules + " rules");
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        peers.forEach((pack, byEngine) -> {
            text.append("\n**").append(title(pack)).append("**\n\n| engine | time | times the library's | allocated |\n");
            text.append("|---|---:|---:|---:|\n");
            byEngine.forEach((engine, result) -> text.append(row(engine, result, byEngine.get(LIBRARY))));
        });
        text.append("\n**The library's other questions**\n\n| question | time | allocated |\n|---|---:|---:|\n");
        others.forEach((name, result) ->
                text.append("| " + name + " | " + time(result) + " | " + allocated(result) + " |\n"));
        return text.toString();
    }

    private static String title(String pack) {
        int slash = pack.indexOf('/');
        if (!Character.isDigit(pack.charAt(0))) {
            return pack;
        }
        String rules = slash < 0 ? pack : pack.substring(0, slash);
        int facts = slash < 0 ? 3 : Integer.parseInt(pack.substring(slash + 1));
        return String.format(Locale.ROOT, "%s rules, %,d points", rules, (long) Math.pow(10, facts));
    }

    private static String row(String engine, RunResult result, RunResult library) {
        double ratio = score(result) / score(library);
        return String.format(
                Locale.ROOT, "| %s | %s | %.1f | %s |%n", engine, time(result), ratio, allocated(result));
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String time(RunResult result) {
        String unit = result.getPrimaryResult().getScoreUnit().replace("/op", "");
        double score = score(result);
        if (unit.equals("ns") && score >= 10_000) {
            return String.format(Locale.ROOT, "%,.1f us", score / 1000);
        }
        return String.format(Locale.ROOT, "%,.1f %s", score, unit);
    }

    private static String allocated(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        if (bytes == null) {
            bytes = result.getSecondaryResults().get("·gc.alloc.rate.norm");
        }
        return bytes == null ? "" : String.format(Locale.ROOT, "%,.0f B", bytes.getScore());
    }
}
