package city.ordinance.bench.peers;

import city.ordinance.spi.Conclude;
import java.util.ArrayList;
import java.util.List;

/** Collects what rules conclude, as codes alone. */
final class CodeList implements Conclude {
    private final List<String> codes = new ArrayList<>();

    List<String> codes() {
        return codes;
    }

    @Override
    public void enforcer(String code) {
        codes.add("enforcers/" + code);
    }

    @Override
    public void sanction(String code) {
        codes.add("sanctions/" + code);
    }

    @Override
    public void reviewRoute(String code) {
        codes.add("reviewRoutes/" + code);
    }

    @Override
    public void step(String code) {
        codes.add("steps/" + code);
    }

    @Override
    public void notSpecified(String topic) {
        codes.add("answers/" + topic);
    }

    @Override
    public void silent(String topic) {
        codes.add("answers/" + topic);
    }

    @Override
    public void notApplicable(String topic) {
        codes.add("answers/" + topic);
    }

    @Override
    public void specified(String topic, String text) {
        codes.add("answers/" + topic);
    }

    @Override
    public void amount(String topic, String amount, String currency) {
        codes.add("answers/" + topic);
    }

    @Override
    public void amountRange(String topic, String from, String to, String currency) {
        codes.add("answers/" + topic);
    }

    @Override
    public void value(String topic, String code) {
        codes.add("answers/" + topic);
    }

    @Override
    public void period(String topic, int length, String unit) {
        codes.add("answers/" + topic);
    }

    @Override
    public void proviso(String code) {
        codes.add("provisos/" + code);
    }
}
