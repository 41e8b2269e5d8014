package city.ordinance;

import city.ordinance.assessment.Receipt;
import city.ordinance.internal.pack.LibraryVersion;
import city.ordinance.internal.pack.Vocabulary;
import city.ordinance.internal.text.Sha256;
import city.ordinance.json.AssessmentJson;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.source.Freshness;

/** Makes receipts. */
final class Receipts {
    private Receipts() {}

    static Receipt of(PackInfo pack, AsOf asOf, RulebookAssessment assessment) {
        return new Receipt(
                pack.id(),
                pack.version(),
                pack.sha256(),
                Vocabulary.sha256(assessment.description().type()),
                LibraryVersion.get(),
                asOf.day(),
                assessment.pack().freshness() == Freshness.EXPIRED,
                assessment.situation(),
                Sha256.hex(AssessmentJson.canonicalWithoutReceipt(assessment)));
    }
}
