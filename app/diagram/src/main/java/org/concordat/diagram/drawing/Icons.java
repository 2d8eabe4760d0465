package org.concordat.diagram.drawing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.icon.Icon;
import org.concordat.diagram.icon.IconFormatException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The icons of the care models, each read once, for any thread. One that cannot be read is no icon, and is logged. */
final class Icons {

    private static final Logger LOG = LoggerFactory.getLogger(Icons.class);

    private final CareModels careModels;
    private final Map<String, Optional<Icon>> known = new ConcurrentHashMap<>();

    Icons(CareModels careModels) {
        this.careModels = careModels;
    }

    @Nullable
    Icon get(String id) {
        return known.computeIfAbsent(id, this::read).orElse(null);
    }

    private Optional<Icon> read(String id) {
        var svg = careModels.icon(id);
        if (svg.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Icon.parse(svg.get()));
        } catch (IconFormatException e) {
            LOG.warn("The icon {} cannot be read", id, e);
            return Optional.empty();
        }
    }
}
