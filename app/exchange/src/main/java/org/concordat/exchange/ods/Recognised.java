package org.concordat.exchange.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.Tables;
import org.jspecify.annotations.Nullable;

/** What a table is among the national files, by what is in it and not by how it is called. */
public sealed interface Recognised {

    /**
     * A national file that can be imported.
     *
     * @param date when it was extracted, where its first row says so; else null
     */
    record Usable(OdsFile kind, @Nullable LocalDate date) implements Recognised {}

    /** A national file that cannot be imported. @param label what it is, as in "a list of branch surgeries (ebranchs)" */
    record Unused(String label) implements Recognised {}

    /** Some other table. */
    record Other() implements Recognised {}

    /**
     * Looks at the first rows of a file.
     *
     * @throws IntakeException if it is empty
     * @throws IOException if it cannot be read; of a {@code TableException} the message is for people
     */
    static Recognised of(Path file) throws IntakeException, IOException {
        try (var reader = Tables.open(file)) {
            var sample = OdsTable.sample(reader);
            if (sample.isEmpty()) {
                throw new IntakeException(OdsTexts.of("refused.empty", reader.file()));
            }
            var shape = OdsTable.shape(sample);
            if (shape.isEmpty()) {
                return new Other();
            }
            var kind = shape.get().file();
            if (kind.isEmpty()) {
                return new Unused(shape.get().label());
            }
            var date = OdsTable.hasHeader(sample.get(0)) && sample.size() > 1
                    ? Columns.byHeader(sample.get(0)).text(sample.get(1), Field.named("EXTRACT_DATE"))
                    : "";
            return new Usable(kind.get(), OdsDates.parse(date));
        }
    }
}
