package org.concordat.core.plugin;

import java.nio.file.Path;
import org.pf4j.JarPluginManager;
import org.pf4j.RuntimeMode;

/** PF4J as the class-loader and extension engine: plain jars only, never in development mode, with our own version to compare demands with. */
final class JarPlugins extends JarPluginManager {

    JarPlugins(Path folder, String apiVersion) {
        super(folder);
        setSystemVersion(apiVersion);
    }

    /** A stray system property must not switch to development mode, which loads classes from anywhere. */
    @Override
    public RuntimeMode getRuntimeMode() {
        return RuntimeMode.DEPLOYMENT;
    }
}
