package city.ordinance.json;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.PeriodUnit;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.Value;
import city.ordinance.situation.Range;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Whole random assessments: any text, codes that YAML could mistake for something else, every state and value. */
final class AssessmentArbitraries {
    private AssessmentArbitraries() {}

    static Arbitrary<AssessmentData> assessments() {
        return Combinators.combine(pack(), dates(), situation(), conclusions(), answers(), rest(), receipt())
                .as((pack, asOf, situation, conclusions, answers, rest, receipt) -> new AssessmentData(
                        pack,
                        asOf,
                        situation,
                        of(conclusions, ConclusionKind.ENFORCER),
                        of(conclusions, ConclusionKind.SANCTION),
                        of(conclusions, ConclusionKind.REVIEW_ROUTE),
                        of(conclusions, ConclusionKind.STEP),
                        answers,
                        rest.questions(),
                        rest.inertFacts(),
                        rest.order(),
                        rest.notices(),
                        receipt));
    }

    /** Any text that UTF-16 can hold, biased to what needs care. */
    static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(12)
                .map(AssessmentArbitraries::join);
        Arbitrary<String> awkward = Arbitraries.of(
                "",
                " ",
                "null",
                "~",
                "yes",
                "no",
                "true",
                "1",
                "0x1F",
                "1_000",
                "1e3",
                "2026-06-01",
                "- a",
                "a: b",
                "# a",
                "*a",
                "&a",
                "!a",
                "[",
                "{",
                "a\n",
                "\na",
                "a\n\n b \n",
                "\ttab",
                "trailing ",
                "\"",
                "\\",
                "/",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\u0000",
                "\u007F",
                "\uFFFF",
                "\uD83D\uDE00",
                "typically",
                "may be available");
        return Arbitraries.oneOf(any, awkward, Arbitraries.strings().alpha().ofMaxLength(90));
    }

    /** Any text but two kinds that snakeyaml-engine 3.0.1 cannot write as a key: empty, or beginning with U+0085. */
    static Arbitrary<String> codes() {
        Arbitrary<String> kebab = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(9);
        return Arbitraries.oneOf(kebab, texts().filter(text -> !text.isEmpty() && text.charAt(0) != 0x85));
    }

    private static String join(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static ListArbitrary<String> codeList() {
        return codes().list().ofMaxSize(3);
    }

    private static Arbitrary<String> hashes() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<PackStamp> pack() {
        Arbitrary<Source> source = Combinators.combine(
                        codes(),
                        Arbitraries.of(Tier.class),
                        texts().list().ofSize(2),
                        texts().optional().list().ofSize(3),
                        dates().optional().list().ofSize(2),
                        codes().list().ofMaxSize(3).map(Extent::new).optional(),
                        hashes().optional())
                .as((id, tier, texts, maybe, days, extent, hash) -> new Source(
                        id,
                        texts.get(0),
                        texts.get(1),
                        maybe.get(0),
                        days.get(0),
                        days.get(1),
                        tier,
                        maybe.get(1),
                        extent,
                        maybe.get(2),
                        hash));
        Arbitrary<List<Source>> sources =
                source.list().ofMinSize(1).ofMaxSize(3).uniqueElements(Source::id);
        return Combinators.combine(codes(), texts(), hashes(), Arbitraries.of(Freshness.class), sources)
                .as(PackStamp::new);
    }

    private static Arbitrary<GivenFacts> situation() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.maps(
                                        codes().filter(code -> !code.equals("type")),
                                        codes().filter(code -> Range.parse(code).isEmpty()))
                                .ofMaxSize(4))
                .as(GivenFacts::new);
    }

    private static Arbitrary<List<Conclusion>> conclusions() {
        Arbitrary<Certainty> certainty = Arbitraries.oneOf(
                Arbitraries.just(new Certainty.Certain()), codeList().map(Certainty.Possible::new));
        Arbitrary<Optional<Hedge>> hedge =
                texts().filter(text -> !text.isBlank()).map(Hedge::new).optional();
        return Combinators.combine(
                        Arbitraries.of(ConclusionKind.class),
                        codes(),
                        texts(),
                        hedge,
                        codeList(),
                        values().optional(0.2),
                        certainty,
                        grounds())
                .as(Conclusion::of)
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<Grounds> grounds() {
        Arbitrary<Proviso> proviso = Combinators.combine(codes(), texts().map(text -> "if " + text), codeList())
                .as(Proviso::new);
        return Combinators.combine(proviso.list().ofMaxSize(2), codeList(), codeList())
                .as(Grounds::new);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Conclusion> List<T> of(List<Conclusion> all, ConclusionKind kind) {
        return (List<T>) all.stream().filter(one -> one.kind() == kind).toList();
    }

    private static Arbitrary<Map<String, Answer>> answers() {
        return answer().list().ofMaxSize(6).map(answers -> {
            Map<String, Answer> byTopic = new LinkedHashMap<>();
            answers.forEach(answer -> byTopic.put(answer.topic(), answer));
            return byTopic;
        });
    }

    private static Arbitrary<Answer> answer() {
        Arbitrary<Answer> specified = Combinators.combine(codes(), texts(), values(), grounds(), codeList())
                .as(Answer.Specified::new);
        return Arbitraries.oneOf(
                specified,
                combine(Answer.NotSpecified::new),
                combine(Answer.Silent::new),
                combine(Answer.Unknown::new),
                combine(Answer.NotApplicable::new));
    }

    private static Arbitrary<Answer> combine(Combinators.F4<String, String, Grounds, List<String>, Answer> make) {
        return Combinators.combine(codes(), texts(), grounds(), codeList()).as(make);
    }

    private static Arbitrary<Value> values() {
        Arbitrary<BigDecimal> amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.valueOf(1_000_000))
                .ofScale(2);
        // All have two decimals or more, as an amount with two needs.
        Arbitrary<String> currency = Arbitraries.of("USD", "EUR", "KWD");
        Arbitrary<Value> simple = Arbitraries.oneOf(
                codes().map(Value.Text::new),
                Combinators.combine(amount, currency).as(Value.Money::new),
                Combinators.combine(
                                currency,
                                amount.optional(0.5),
                                amount,
                                Arbitraries.of(Value.Per.codes()).optional(),
                                codes().optional(),
                                step(amount).optional())
                        .as((name, least, more, per, from, step) -> new Value.Money(
                                name,
                                Optional.empty(),
                                least,
                                Optional.of(least.orElse(more).add(more)),
                                per,
                                from,
                                step)),
                Combinators.combine(
                                Arbitraries.integers().between(1, 1_000),
                                Arbitraries.of(PeriodUnit.codes()),
                                Arbitraries.of(true, false),
                                codes().optional(),
                                Arbitraries.of(true, false).optional(),
                                codes().optional())
                        .as(Value.Period::new),
                Combinators.combine(codes(), codes().optional()).as(Value.Reference::new));
        Arbitrary<List<Value>> several = simple.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                simple,
                several.map(Value.GreaterOf::new),
                several.map(Value.LesserOf::new),
                Combinators.combine(codes(), simple, codeList())
                        .as(Value.Reading::new)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(3)
                        .map(Value.Readings::new));
    }

    private static Arbitrary<Value.Increment> step(Arbitrary<BigDecimal> amount) {
        return Combinators.combine(amount, codes(), Arbitraries.integers().between(0, 9))
                .as(Value.Increment::new);
    }

    private record Rest(
            List<Question> questions, List<String> inertFacts, Optional<String> order, List<Notice> notices) {}

    private static Arbitrary<Rest> rest() {
        Arbitrary<Question> question =
                Combinators.combine(codes(), texts(), codeList(), codeList()).as(Question::new);
        Arbitrary<Notice> notice = Combinators.combine(codes(), texts()).as(Notice::new);
        return Combinators.combine(
                        question.list().ofMaxSize(3),
                        codeList(),
                        codes().optional(),
                        notice.list().ofMaxSize(3))
                .as(Rest::new);
    }

    private static Arbitrary<Receipt> receipt() {
        return Combinators.combine(
                        codes(),
                        texts(),
                        hashes(),
                        texts(),
                        dates(),
                        Arbitraries.of(true, false),
                        situation(),
                        hashes())
                .as((pack, version, hash, library, asOf, allowed, situation, assessment) ->
                        new Receipt(pack, version, hash, assessment, library, asOf, allowed, situation, hash));
    }
}
