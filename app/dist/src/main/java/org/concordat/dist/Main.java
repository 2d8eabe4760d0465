package org.concordat.dist;

import org.concordat.cli.ConcordatCommand;
import org.concordat.desktop.Desktop;

/** Where the program starts: the command line decides, and calls back for the window. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(ConcordatCommand.run(args, Desktop::open));
    }
}
