package org.concordat.core.measures.services;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Services;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** For which of the four levels of need there is no service. */
public final class LevelCoverage extends CoreMeasure {

    private static final int MOST_NAMES = 5;

    public LevelCoverage() {
        super("core.levelCoverage");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var services = asAt.nodes(Services.SERVICE).sorted(ByName.ORDER).toList();
        if (services.isEmpty()) {
            return List.of();
        }
        var stated =
                services.stream().filter(s -> s.has(Services.POPULATION_LEVEL)).toList();
        if (stated.isEmpty()) {
            return List.of(unknown(services, say("unknown", services.size())));
        }
        var rows = new ArrayList<String>();
        int gaps = 0;
        for (var level : Services.POPULATION_LEVEL.choices()) {
            var here = stated.stream()
                    .filter(s -> s.find(Services.POPULATION_LEVEL)
                            .filter(level.id()::equals)
                            .isPresent())
                    .toList();
            gaps += here.isEmpty() ? 1 : 0;
            rows.add(say(here.isEmpty() ? "gap" : "level", level.label(), here.size(), InWords.some(here, MOST_NAMES)));
        }
        int silent = services.size() - stated.size();
        var missing = silent == 0 ? "" : " " + say("silent", silent);
        return List.of(figure(gaps, stated, say("gaps", gaps, String.join("; ", rows)) + missing));
    }
}
