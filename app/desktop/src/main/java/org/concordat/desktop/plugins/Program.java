package org.concordat.desktop.plugins;

import java.util.List;
import java.util.concurrent.Executor;
import org.concordat.api.network.Network;
import org.concordat.core.workspace.Workspace;

/** What the plugin manager knows of the program around it. Belongs to the event thread. */
public interface Program {

    /** The plugins in use. */
    Workspace workspace();

    /** The networks that are open. */
    List<OpenNetwork> networks();

    /** Where files are read and plugins started. */
    Executor background();

    /**
     * Lets all windows go on with other plugins, once what is under way in them has come to its end.
     *
     * @param then called when they do
     */
    void adopt(Workspace next, Runnable then);

    /** Says something in passing, in every window. */
    void tell(String what);

    /** A network that is open. @param name of its file, or its title */
    record OpenNetwork(String name, Network network) {}
}
