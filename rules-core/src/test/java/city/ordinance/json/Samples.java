package city.ordinance.json;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Enforcer;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.Sanction;
import city.ordinance.assessment.Value;
import city.ordinance.source.Extent;
import city.ordinance.source.Freshness;
import city.ordinance.source.Hedge;
import city.ordinance.source.Source;
import city.ordinance.source.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One small assessment with something in nearly every place. */
final class Samples {
    static final String HASH = "0123456789abcdef".repeat(4);

    private Samples() {}

    static AssessmentData assessment() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("stage", "complaint");
        facts.put("site", "city-facility");
        GivenFacts situation = new GivenFacts("device-deployment", facts);
        LocalDate published = LocalDate.of(2026, 3, 8);
        LocalDate asOf = LocalDate.of(2026, 6, 1);
        return new AssessmentData(
                new PackStamp(
                        "us-mo-ofallon",
                        "1.0.0",
                        HASH,
                        Freshness.FRESH,
                        List.of(new Source(
                                "main",
                                "An account",
                                "Somebody",
                                Optional.of("https://example.org/account"),
                                Optional.of(published),
                                Optional.empty(),
                                Tier.SECONDARY,
                                Optional.empty(),
                                Optional.of(Extent.WHOLE),
                                Optional.empty(),
                                Optional.of(HASH)))),
                asOf,
                situation,
                List.of(new Enforcer(
                        "police",
                        "Police Department",
                        Optional.of(new Hedge("typically")),
                        List.of(),
                        Optional.empty(),
                        new Certainty.Certain(),
                        new Grounds(List.of(), List.of("P10c", "P10d"), List.of("OF-ENFORCER-010")))),
                List.of(new Sanction(
                        "seizure",
                        "Seizure",
                        Optional.empty(),
                        List.of("injunction"),
                        Optional.empty(),
                        new Certainty.Possible(List.of("authorization")),
                        new Grounds(
                                List.of(new Proviso(
                                        "private-device",
                                        "if the site is private property: only if it means that",
                                        List.of("site"))),
                                List.of("F3b"),
                                List.of("OF-SANCTION-020")))),
                List.of(),
                List.of(),
                answers(),
                List.of(new Question(
                        "authorization",
                        "Is it authorized?",
                        List.of("authorized", "unauthorized"),
                        List.of("sanctions/seizure"))),
                List.of("site"),
                Optional.empty(),
                List.of(new Notice("not-legal-advice", "This is not legal advice.")),
                new Receipt("us-mo-ofallon", "1.0.0", HASH, HASH, "0.1.0", asOf, false, situation, HASH));
    }

    private static Map<String, Answer> answers() {
        Grounds grounds = new Grounds(List.of(), List.of("P3"), List.of("OF-FINE-010"));
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("fine", new Answer.NotSpecified("fine", "It does not say.", grounds, List.of()));
        Value fee = new Value.Money(new BigDecimal("250.00"), "USD");
        answers.put("return", new Answer.Silent("return", "No answer.", grounds, List.of()));
        answers.put("fee", new Answer.Specified("fee", "250 dollars.", fee, grounds, List.of()));
        Value fees = Value.Money.between(new BigDecimal("1"), new BigDecimal("2.5"), "USD");
        answers.put("fees", new Answer.Specified("fees", "1 to 2.50.", fees, grounds, List.of()));
        Value days = new Value.Period(30, "days");
        answers.put("deadline", new Answer.Specified("deadline", "30 days.", days, grounds, List.of("order")));
        Value clerk = new Value.Text("the City Clerk");
        answers.put("recipient", new Answer.Specified("recipient", "The Clerk.", clerk, grounds, List.of()));
        return answers;
    }
}
