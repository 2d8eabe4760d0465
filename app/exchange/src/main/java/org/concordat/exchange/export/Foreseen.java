package org.concordat.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that an export would be, so that somebody can be asked before any is replaced. */
public final class Foreseen implements Output {

    private final Places places;
    private final List<Path> files = new ArrayList<>();

    private Foreseen(Path target) {
        places = new Places(target);
    }

    /** All files that {@link FileOutput} would write, in order; writes none. Costs what the making does besides writing. */
    public static List<Path> files(Path target, Making making) throws IOException {
        var foreseen = new Foreseen(target);
        making.to(foreseen);
        return List.copyOf(foreseen.files);
    }

    @Override
    public void file(Writing writing) {
        files.add(places.target());
    }

    @Override
    public void part(String name, Writing writing) {
        files.add(places.of(name));
    }
}
