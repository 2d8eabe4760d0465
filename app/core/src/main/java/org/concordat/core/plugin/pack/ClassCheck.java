package org.concordat.core.plugin.pack;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at a class file, without loading it. */
final class ClassCheck {

    /** How many bytes stand before the table of what a class names. */
    static final int HEAD = 8;

    private static final int MAGIC = 0xCAFEBABE;
    /** Class files of Java 1 have version 45, and each release since has raised it by one. */
    private static final int BEFORE_JAVA_1 = 44;

    private static final Pattern OWN = Pattern.compile("(META-INF/versions/[0-9]+/)?org/concordat/api/.*");
    private static final Pattern FOR_RELEASE = Pattern.compile("META-INF/versions/([0-9]{1,4})/.*");

    /** Nobody can stop these once they are called. Reflection hides them, but who does that does not err. */
    private static final Set<String> ENDS_THE_PROGRAM = Set.of(
            "java/lang/System.exit",
            "java/lang/Runtime.exit",
            "java/lang/Runtime.halt",
            "java/lang/System.setSecurityManager");

    private final int java;

    /** @param java the feature release that will run the classes */
    ClassCheck(int java) {
        this.java = java;
    }

    static boolean isClass(String name) {
        return name.endsWith(".class");
    }

    void check(String name, byte[] bytes) throws PackException {
        if (OWN.matcher(name).matches()) {
            throw PackException.of(Fault.OWN_CLASSES, name);
        }
        if (bytes.length < HEAD || number(bytes, 0, 4) != MAGIC) {
            throw PackException.of(Fault.BROKEN_CLASS, name);
        }
        requireHarmless(name, bytes);
        int release = number(bytes, 6, 2) - BEFORE_JAVA_1;
        if (release > java && !isForLater(name)) {
            throw PackException.of(Fault.NEWER_JAVA, release, java);
        }
    }

    private static void requireHarmless(String name, byte[] bytes) throws PackException {
        try {
            for (var method : ConstantPool.of(bytes).methods()) {
                if (ENDS_THE_PROGRAM.contains(method)) {
                    throw PackException.of(Fault.ENDS_THE_PROGRAM, name, method.replace('/', '.'));
                }
            }
        } catch (IOException e) {
            throw PackException.because(e, Fault.BROKEN_CLASS, name);
        }
    }

    /** Whether only a later Java would look at this class. */
    private boolean isForLater(String name) {
        var matcher = FOR_RELEASE.matcher(name);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) > java;
    }

    private static int number(byte[] bytes, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }
}
