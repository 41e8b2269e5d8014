package city.ordinance.examples.draft;

import city.ordinance.assessment.Value;
import city.ordinance.dsl.figures.Figure;
import city.ordinance.dsl.figures.FigureReader;
import city.ordinance.pack.Topic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums of money. A figure within a range is as unsupported as any other: only the two ends are said. */
final class Amounts implements Detector {
    @Override
    public void check(Sentence sentence, Found found) {
        FigureReader.read(sentence.text()).stream()
                .filter(figure -> figure.kind() == Figure.Kind.AMOUNT)
                .forEach(amount -> check(amount, sentence, found));
    }

    private static void check(Figure amount, Sentence sentence, Found found) {
        List<Topic> topics = found.said()
                .topicsIn(sentence.text(), topic -> topic.sharedKind().equals("money"));
        if (topics.stream()
                .noneMatch(topic -> found.said().values(topic.code()).anyMatch(value -> gives(value, amount)))) {
            found.add(
                    FindingKind.AMOUNT,
                    sentence.start() + amount.start(),
                    sentence.start() + amount.end(),
                    "The answer does not give this amount.",
                    found.topics(topics.stream().map(Topic::code).toList()));
        }
    }

    private static boolean gives(Value value, Figure amount) {
        return value.parts()
                .flatMap(part -> part instanceof Value.Money money ? Stream.of(money) : Stream.of())
                .filter(money -> currency(money.currency(), amount))
                .flatMap(money -> Stream.of(
                        money.amount(),
                        money.atLeast(),
                        money.atMost(),
                        money.step().map(Value.Increment::amount)))
                .flatMap(Optional::stream)
                .anyMatch(sum -> equal(sum, amount));
    }

    private static boolean currency(String given, Figure amount) {
        return amount.unit().isEmpty() || amount.unit().equals(given);
    }

    private static boolean equal(BigDecimal given, Figure amount) {
        return amount.number().filter(number -> number.compareTo(given) == 0).isPresent();
    }
}
