package org.concordat.core.plugin.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.regex.Pattern;

/** The description of a plugin of classes, in the manifest of its archive, under the names that PF4J has given them. */
final class ManifestDescriptor {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    static final int LONGEST = 500;

    private final Attributes manifest;

    ManifestDescriptor(Attributes manifest) {
        this.manifest = manifest;
    }

    Descriptor read() throws PackException {
        var id = text("Plugin-Id");
        var version = text("Plugin-Version");
        if (id.isEmpty() || version.isEmpty()) {
            throw PackException.of(Fault.NO_DESCRIPTION);
        }
        require(ID.matcher(id).matches(), "Plugin-Id", id);
        require(Versions.isVersion(version), "Plugin-Version", version);
        return new Descriptor(
                id,
                version,
                text("Plugin-Provider"),
                text("Plugin-License"),
                text("Plugin-Description"),
                range("Plugin-Requires", text("Plugin-Requires")),
                needs(text("Plugin-Dependencies")));
    }

    private String text(String name) throws PackException {
        var value = manifest.getValue(name);
        var text = value == null ? "" : value.strip();
        require(text.length() <= LONGEST, name, text);
        return text;
    }

    static String range(String name, String text) throws PackException {
        var range = text.isEmpty() ? "*" : text;
        require(Versions.isRange(range), name, text);
        return range;
    }

    /** As in {@code pacs@>=1.0.0, mcp?@*, core-data}: an id, a question mark if it can do without, and which versions will do. */
    static List<Need> needs(String text) throws PackException {
        var needs = new ArrayList<Need>();
        for (var part : text.split(",", -1)) {
            if (!part.isBlank()) {
                needs.add(need(part.strip()));
            }
        }
        return needs;
    }

    private static Need need(String part) throws PackException {
        int at = part.indexOf('@');
        var name = at < 0 ? part : part.substring(0, at);
        boolean optional = name.endsWith("?");
        var id = optional ? name.substring(0, name.length() - 1) : name;
        require(ID.matcher(id).matches(), "Plugin-Dependencies", part);
        return new Need(id, range("Plugin-Dependencies", at < 0 ? "" : part.substring(at + 1)), optional);
    }

    static void require(boolean holds, String name, String value) throws PackException {
        if (!holds) {
            throw PackException.of(
                    Fault.DESCRIPTION, name, value.length() <= 80 ? value : value.substring(0, 80) + "…");
        }
    }
}
