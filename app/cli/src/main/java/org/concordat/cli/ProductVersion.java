package org.concordat.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into {@code version.properties}. */
final class ProductVersion implements IVersionProvider {

    static String current() {
        return ResourceBundle.getBundle("org.concordat.cli.version").getString("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Concordat " + current()};
    }
}
