package city.ordinance.batch;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How lines are answered.
 *
 * @param packs finds a pack by its id, or throws as {@link Rulebook#load(String)} does; called by several threads
 * @param documents answers any document, or throws with all its problems; called by several threads. It must agree with
 *     the other settings: a line may be answered by either
 * @param pack a pack that answers whatever a line names
 * @param beside whether packs are asked beside it that no line names
 * @param asOf a day that is used whatever a line names
 * @param today the day when neither names one
 * @param allowExpired whether an expired pack may answer
 * @param codes whether to write short lines of codes and states instead of whole assessments
 * @param name what messages call the input
 */
public record LineSettings(
        Function<String, Rulebook> packs,
        Function<InputDocument, List<WithOthers<Assessment>>> documents,
        Optional<String> pack,
        boolean beside,
        Optional<LocalDate> asOf,
        LocalDate today,
        boolean allowExpired,
        boolean codes,
        String name) {

    AsOf asOf(Optional<LocalDate> named) {
        return new AsOf(asOf.or(() -> named).orElse(today), allowExpired);
    }
}
