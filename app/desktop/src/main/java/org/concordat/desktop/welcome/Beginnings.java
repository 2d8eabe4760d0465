package org.concordat.desktop.welcome;

import java.nio.file.Path;
import org.concordat.api.model.Template;

/** What can be begun from the welcome page. For the event thread. */
public interface Beginnings {

    /** An empty network. */
    void create();

    /** A file that the user looks for. */
    void choose();

    void open(Path file);

    /** A new network with a copy of a template. */
    void begin(Template template);
}
