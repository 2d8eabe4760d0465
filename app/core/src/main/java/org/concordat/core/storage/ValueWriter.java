package org.concordat.core.storage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Image;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Unread;
import org.jspecify.annotations.Nullable;

/** Writes the values of facts. What is empty or absent in a value is left out. */
final class ValueWriter {

    private final JsonOutput out;

    ValueWriter(JsonOutput out) {
        this.out = out;
    }

    void write(Object value) {
        if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Long || value instanceof Boolean) {
            out.raw(value.toString());
        } else if (value instanceof BigDecimal number) {
            out.raw(Decimals.text(number));
        } else if (value instanceof Unread unread) {
            out.raw(unread.json());
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            codes(map);
        } else if (value instanceof Observation observation) {
            observation(observation);
        } else if (value instanceof Alias alias) {
            dated("name", alias.name(), alias.from(), alias.to());
        } else if (value instanceof DatedChoice choice) {
            dated("choice", choice.choice(), choice.from(), choice.to());
        } else if (value instanceof Source source) {
            source(source);
        } else if (value instanceof Image image) {
            out.string(image.base64());
        } else {
            // Dates and references: their text is their form.
            out.string(value.toString());
        }
    }

    private void list(List<?> list) {
        out.raw("[");
        for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
            write(i.next());
            out.raw(i.hasNext() ? ", " : "");
        }
        out.raw("]");
    }

    private void codes(Map<?, ?> map) {
        var sorted = new TreeMap<String, String>();
        map.forEach((scheme, code) -> sorted.put(readable(String.valueOf(scheme)), String.valueOf(code)));
        var members = new Members(out);
        sorted.forEach(members::string);
        members.close();
    }

    /** A key without halves of characters, which the parser takes in texts but not in keys. */
    private static String readable(String key) {
        return new String(key.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private void observation(Observation observation) {
        var members = new Members(out);
        members.raw("value", Decimals.text(observation.value()));
        date(members, "date", observation.date());
        members.stringUnlessEmpty("basis", observation.basis());
        var source = observation.source();
        if (source != null) {
            members.begin("source");
            source(source);
        }
        members.close();
    }

    private void source(Source source) {
        var members = new Members(out);
        members.string("document", source.document());
        members.stringUnlessEmpty("locator", source.locator());
        members.stringUnlessEmpty("quote", source.quote());
        members.stringUnlessEmpty("date", source.date());
        members.close();
    }

    private void dated(String name, String value, @Nullable PartialDate from, @Nullable PartialDate to) {
        var members = new Members(out);
        members.string(name, value);
        date(members, "from", from);
        date(members, "to", to);
        members.close();
    }

    private static void date(Members members, String name, @Nullable PartialDate date) {
        members.stringUnlessEmpty(name, date == null ? "" : date.toString());
    }
}
