package org.concordat.core.declared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordat.api.model.CareModel;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Place;

/** The icons of a care model: {@code icons/NAME.svg}, each a safe picture. */
final class Icons {

    private static final Pattern FILE = Pattern.compile("icons/[a-z0-9-]+\\.svg");

    private Icons() {}

    static Optional<String> find(ModelSource source, String model, String iconId) {
        var name = "icons/" + iconId.substring(iconId.indexOf('/') + 1) + ".svg";
        if (!iconId.startsWith(model + "/") || !FILE.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return source.read(name)
                    .filter(bytes -> SafeSvg.faults(bytes).isEmpty())
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Looks at all pictures that are here, and whether those are here that types name. */
    static void verify(ModelSource source, CareModel model, Mistakes mistakes) throws IOException {
        for (var file : source.names()) {
            if (file.startsWith("icons/") && file.endsWith(".svg")) {
                var bytes = source.read(file).orElse(new byte[0]);
                SafeSvg.faults(bytes).forEach(fault -> mistakes.say(Place.of(file), fault));
                if (!FILE.matcher(file).matches()) {
                    mistakes.say(Place.of(file), Texts.get("badIconName"));
                }
            }
        }
        for (var type : model.nodeTypes()) {
            var icon = type.style().icon();
            if (icon.startsWith(model.id() + "/")
                    && source.read("icons/" + icon.substring(icon.indexOf('/') + 1) + ".svg")
                            .isEmpty()) {
                mistakes.say(Place.of(ModelSource.CARE_MODEL), Texts.get("noIcon", icon, type.id()));
            }
        }
    }
}
