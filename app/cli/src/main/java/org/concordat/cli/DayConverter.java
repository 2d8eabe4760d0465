package org.concordat.cli;

import java.time.LocalDate;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. Of a month, a quarter or a year its last day is taken: how things stood by then. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            var date = PartialDate.parse(text.strip());
            if (date.qualifier() == DateQualifier.EXACT) {
                return date.end();
            }
        } catch (IllegalArgumentException e) {
            // The one sentence below says which forms there are.
        }
        throw new TypeConversionException(Texts.of("notADay", text));
    }
}
