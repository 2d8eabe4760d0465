package org.concordat.exchange.export;

import java.io.IOException;
import java.util.List;

/** Several views at once: in one file where the format takes them, or else a file for each, named after its view. */
public final class Batch {

    private Batch() {}

    /** Whether a format writes a file for each of several views. */
    public static boolean isAFileForEachView(Format format) {
        return format.isPicture() && !format.takesSeveralViews();
    }

    /** Writes all views of an export. @throws ExportException if it cannot be made */
    public static void write(Export export, Format format, Profile profile, Output output) throws IOException {
        if (!isAFileForEachView(format)) {
            format.write(export, profile, output);
            return;
        }
        var names = new ViewNames(format.extension());
        for (var view : export.views()) {
            var one = export.of(List.of(view), export.views().size() + export.otherViews());
            format.write(one, profile, new OnePart(output, names.of(view)));
        }
    }

    /** A file that is one of several. */
    private record OnePart(Output output, String name) implements Output {

        @Override
        public void file(Writing writing) throws IOException {
            output.part(name, writing);
        }

        @Override
        public void part(String part, Writing writing) throws IOException {
            output.part(part, writing);
        }
    }
}
