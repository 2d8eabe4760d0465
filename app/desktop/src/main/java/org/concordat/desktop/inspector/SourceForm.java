package org.concordat.desktop.inspector;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.Source;
import org.concordat.desktop.evidence.Citation;
import org.concordat.desktop.evidence.WebAddress;
import org.jspecify.annotations.Nullable;

/** Where a fact was found. */
record SourceForm() implements ItemForm<Source> {

    @Override
    public List<Field> fields() {
        return List.of(Field.text("document"), Field.text("locator"), Field.text("quote"), Field.text("published"));
    }

    @Override
    public List<String> write(Source item) {
        return List.of(item.document(), item.locator(), item.quote(), item.date());
    }

    @Override
    public Reading<Source> read(List<String> texts) {
        try {
            var source = orNull(texts);
            return source == null ? new Reading.Wrong<>(TextForm.WORDS.get("document.missing")) : Reading.of(source);
        } catch (IllegalArgumentException e) {
            return new Reading.Wrong<>(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The source that four texts describe, or null where all are empty.
     *
     * @throws IllegalArgumentException with a message for people, where only the document is missing
     */
    static @Nullable Source orNull(List<String> texts) {
        var stripped = texts.stream().map(String::strip).toList();
        if (stripped.stream().allMatch(String::isEmpty)) {
            return null;
        }
        if (stripped.get(0).isEmpty()) {
            throw new IllegalArgumentException(TextForm.WORDS.get("document.missing"));
        }
        return new Source(stripped.get(0), stripped.get(1), stripped.get(2), stripped.get(3));
    }

    @Override
    public String title(Source item) {
        return item.document();
    }

    @Override
    public String detail(Source item) {
        var quote = item.quote().isEmpty() ? "" : "\u201c" + item.quote() + "\u201d";
        return Stream.of(item.locator(), item.date(), quote)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    public Optional<URI> page(Source item) {
        return WebAddress.in(item.locator()).or(() -> WebAddress.in(item.document()));
    }

    @Override
    public Optional<List<String>> pasted(String text) {
        return Citation.read(text).map(this::write);
    }

    @Override
    public String pasteHint() {
        return TextForm.WORDS.get("source.paste");
    }

    @Override
    public String none() {
        return TextForm.WORDS.get("source.none");
    }

    @Override
    public String add() {
        return TextForm.WORDS.get("source.add");
    }
}
