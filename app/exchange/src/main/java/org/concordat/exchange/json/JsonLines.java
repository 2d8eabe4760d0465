package org.concordat.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.graph.Column;
import org.concordat.exchange.graph.ColumnType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** A JSON file, written as it comes, with the items of long lists on lines of their own. */
public final class JsonLines {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonLines(JsonGenerator json) {
        this.json = json;
    }

    /** What a file consists of. */
    @FunctionalInterface
    public interface Contents {
        void write(JsonLines json);
    }

    /** @param out is flushed and left open */
    public static void write(OutputStream out, Contents contents) throws IOException {
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            contents.write(new JsonLines(generator));
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    /** What follows begins on a new line. */
    public JsonLines newLine() {
        json.writeRaw('\n');
        return this;
    }

    public JsonLines name(String name) {
        json.writeName(LegalText.of(name));
        return this;
    }

    public JsonLines startObject() {
        json.writeStartObject();
        return this;
    }

    public JsonLines endObject() {
        json.writeEndObject();
        return this;
    }

    public JsonLines startArray() {
        json.writeStartArray();
        return this;
    }

    public JsonLines endArray() {
        json.writeEndArray();
        return this;
    }

    public JsonLines text(String name, String text) {
        json.writeStringProperty(name, LegalText.of(text));
        return this;
    }

    public JsonLines truth(String name, boolean truth) {
        json.writeBooleanProperty(name, truth);
        return this;
    }

    public JsonLines number(String name, long number) {
        json.writeNumberProperty(name, number);
        return this;
    }

    public JsonLines number(String name, double number) {
        json.writeNumberProperty(name, number);
        return this;
    }

    /** A cell of a column as what the column holds; dates are texts. */
    public void cell(Column column, Object cell) {
        json.writeName(LegalText.of(column.name()));
        switch (column.type()) {
            case TRUTH -> json.writeBoolean((Boolean) cell);
            case WHOLE, LONG, DECIMAL -> writeNumber(cell);
            case DAY, TEXT -> json.writeString(LegalText.of(ColumnType.text(cell)));
        }
    }

    private void writeNumber(Object cell) {
        if (cell instanceof BigDecimal figure) {
            json.writeNumber(figure);
        } else {
            json.writeNumber((Long) cell);
        }
    }
}
