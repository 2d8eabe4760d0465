package org.concordat.desktop.inspector;

/** Text as it is typed, without the blanks around it. */
record PlainForm() implements TextForm<String> {

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public Reading<String> read(String text) {
        return text.isBlank() ? new Reading.Nothing<>() : Reading.of(text.strip());
    }
}
