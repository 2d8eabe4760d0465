package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody's second Concordat, which runs beside the first and agrees to repositories. */
final class OtherProgram {

    private OtherProgram() {}

    /** @param args the folder of the user, then the addresses of repositories */
    public static void main(String[] args) throws Exception {
        var reader = new Reader(Path.of(args[0]));
        for (var address : List.of(args).subList(1, args.length)) {
            reader.add(address);
        }
    }

    static Process start(Path home, List<Shelf> shelves) throws IOException {
        var words = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OtherProgram.class.getName(),
                home.toString()));
        shelves.forEach(shelf -> words.add(shelf.folder().toString()));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
