package org.concordat.desktop.inspector;

import java.math.BigDecimal;

/** A whole number, written as a figure is. */
record WholeForm(FigureForm figures) implements TextForm<Long> {

    @Override
    public String write(Long value) {
        return figures.write(BigDecimal.valueOf(value));
    }

    @Override
    public Reading<Long> read(String text) {
        var read = figures.read(text);
        if (read instanceof Reading.Value<BigDecimal> figure) {
            return whole(figure, text);
        }
        return read instanceof Reading.Wrong<BigDecimal> wrong
                ? new Reading.Wrong<>(wrong.message())
                : new Reading.Nothing<>();
    }

    private static Reading<Long> whole(Reading.Value<BigDecimal> figure, String text) {
        try {
            return new Reading.Value<>(figure.value().longValueExact(), figure.remark());
        } catch (ArithmeticException e) {
            return new Reading.Wrong<>(WORDS.format("whole.wrong", text.strip()));
        }
    }
}
