package org.concordat.desktop.inspector;

import java.util.List;
import java.util.Map;

/** A code of another register: its scheme and its value. */
record CodeForm() implements ItemForm<Map.Entry<String, String>> {

    @Override
    public List<Field> fields() {
        return List.of(Field.text("scheme"), Field.text("code"));
    }

    @Override
    public List<String> write(Map.Entry<String, String> item) {
        return List.of(item.getKey(), item.getValue());
    }

    @Override
    public Reading<Map.Entry<String, String>> read(List<String> texts) {
        if (texts.get(0).isBlank() || texts.get(1).isBlank()) {
            return new Reading.Wrong<>(TextForm.WORDS.get("code.missing"));
        }
        return Reading.of(Map.entry(texts.get(0).strip(), texts.get(1).strip()));
    }

    @Override
    public String title(Map.Entry<String, String> item) {
        return item.getKey() + "  " + item.getValue();
    }

    @Override
    public String detail(Map.Entry<String, String> item) {
        return "";
    }
}
