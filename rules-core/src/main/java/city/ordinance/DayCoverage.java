package city.ordinance;

import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.source.Freshness;

/** Refuses days that a pack does not speak for. */
final class DayCoverage {
    private DayCoverage() {}

    static void require(PackInfo pack, AsOf asOf) {
        if (!pack.coverage().covers(asOf.day())) {
            throw none(pack, asOf);
        }
        if (pack.coverage().on(asOf.day()) == Freshness.EXPIRED && !asOf.allowExpired()) {
            throw new ProblemException(
                    new Problem(
                            ProblemCode.EXPIRED,
                            "The pack " + pack.id() + " expired on "
                                    + pack.coverage().expires() + ", and the answer is wanted as of " + asOf.day()
                                    + ".",
                            "",
                            "Have the pack reviewed, or allow an expired pack; the answer then says that it may be out of date."));
        }
    }

    static ProblemException none(PackInfo pack, AsOf asOf) {
        return new ProblemException(new Problem(
                ProblemCode.NO_COVERAGE,
                "The pack " + pack.id() + " does not speak for " + asOf.day() + ".",
                "",
                "Ask as of " + pack.coverage().from() + " or later."));
    }
}
