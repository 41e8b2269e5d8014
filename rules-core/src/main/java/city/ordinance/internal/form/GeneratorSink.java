package city.ordinance.internal.form;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a document in its own order.
 *
 * @param json takes the parts
 */
record GeneratorSink(JsonGenerator json) implements Sink {
    @Override
    public boolean sorted() {
        return false;
    }

    @Override
    public void startObject() {
        json.writeStartObject();
    }

    @Override
    public void endObject() {
        json.writeEndObject();
    }

    @Override
    public void startList() {
        json.writeStartArray();
    }

    @Override
    public void endList() {
        json.writeEndArray();
    }

    @Override
    public void name(String name) {
        json.writeName(name);
    }

    @Override
    public void text(@Nullable String text) {
        json.writeString(text);
    }

    @Override
    public void number(int number) {
        json.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) {
        json.writeBoolean(flag);
    }
}
