package org.concordat.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a zoom as the window shows it, in per cent; the sign may be left out. */
final class ZoomConverter implements ITypeConverter<Double> {

    private static final double MOST = 400;

    @Override
    public Double convert(String text) {
        var figure = text.strip().replaceFirst("\\s*%$", "");
        if (figure.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            double percent = Double.parseDouble(figure);
            if (percent > 0 && percent <= MOST) {
                return percent / 100;
            }
        }
        throw new TypeConversionException(Texts.of("notAZoom", text));
    }
}
