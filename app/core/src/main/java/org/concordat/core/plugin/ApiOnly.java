package org.concordat.core.plugin;

import java.util.List;

/**
 * What a plugin of somebody else sees of the program: the API, what the API is made of, and Java itself. The inside of the program and of
 * the care models that come with it may change with each release, and two plugins may bring two versions of one library.
 */
final class ApiOnly extends ClassLoader {

    private static final List<String> SEEN =
            List.of("org.concordat.api.", "org.pf4j.", "org.jgrapht.", "org.slf4j.", "org.jspecify.");

    private final ClassLoader program;

    ApiOnly(ClassLoader program) {
        super(ClassLoader.getPlatformClassLoader());
        this.program = program;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SEEN.stream().noneMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        return program.loadClass(name);
    }
}
