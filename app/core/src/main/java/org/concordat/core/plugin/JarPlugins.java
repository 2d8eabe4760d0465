package org.concordat.core.plugin;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.ExtensionFinder;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.LegacyExtensionFinder;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.RuntimeMode;

/**
 * PF4J as the class-loader and extension engine: plain jars only, never in development mode, with our own version to compare demands with.
 * A jar that the program itself was started with is not loaded a second time; every other has a class loader of its own and sees the API alone.
 */
final class JarPlugins extends JarPluginManager {

    private static final ClassLoader PROGRAM = JarPlugins.class.getClassLoader();
    private static final ClassLoader API = new ApiOnly(PROGRAM);

    JarPlugins(Path folder, String apiVersion) {
        super(folder);
        setSystemVersion(apiVersion);
    }

    /** A stray system property must not switch to development mode, which loads classes from anywhere. */
    @Override
    public RuntimeMode getRuntimeMode() {
        return RuntimeMode.DEPLOYMENT;
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path jar, PluginDescriptor descriptor) {
                return ExtensionIndex.of(jar).isLoadedBy(PROGRAM)
                        ? new PluginClassLoader(pluginManager, descriptor, PROGRAM, ClassLoadingStrategy.APD)
                        : new PluginClassLoader(pluginManager, descriptor, API, ClassLoadingStrategy.PDA);
            }
        };
    }

    /** What is on the class path is nobody's extension unless a plugin brings it, so it need not be looked through. */
    @Override
    protected ExtensionFinder createExtensionFinder() {
        var finder = new LegacyExtensionFinder(this) {
            @Override
            public Map<String, Set<String>> readClasspathStorages() {
                return Map.of();
            }
        };
        addPluginStateListener(finder);
        return finder;
    }
}
