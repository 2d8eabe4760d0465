package org.concordat.core.plugin.pack;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The methods that a class names, read from the table at the head of its file; nothing of it is loaded. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final String[] texts;
    private final int[][] pairs;
    private final int[] kinds;

    private ConstantPool(int size) {
        texts = new String[size];
        pairs = new int[size][2];
        kinds = new int[size];
    }

    /** Reads the table of a class file. @throws IOException if it is damaged */
    static ConstantPool of(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(ClassCheck.HEAD);
        var pool = new ConstantPool(in.readUnsignedShort());
        for (int i = 1; i < pool.kinds.length; i++) {
            pool.kinds[i] = in.readUnsignedByte();
            pool.readEntry(i, in);
            if (pool.kinds[i] == LONG || pool.kinds[i] == DOUBLE) {
                i++;
            }
        }
        return pool;
    }

    private void readEntry(int i, DataInputStream in) throws IOException {
        switch (kinds[i]) {
            case UTF8 -> texts[i] = in.readUTF();
            case INTEGER, FLOAT -> in.skipNBytes(4);
            case LONG, DOUBLE -> in.skipNBytes(8);
            case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> pairs[i][0] = in.readUnsignedShort();
            case METHOD_HANDLE -> in.skipNBytes(3);
            case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> {
                pairs[i][0] = in.readUnsignedShort();
                pairs[i][1] = in.readUnsignedShort();
            }
            default -> throw new IOException("An entry of kind " + kinds[i]);
        }
    }

    /** Each method that is named, as in {@code java/lang/System.exit}. @throws IOException if an entry leads nowhere */
    Set<String> methods() throws IOException {
        var methods = new TreeSet<String>();
        try {
            for (int i = 1; i < kinds.length; i++) {
                if (kinds[i] == METHOD || kinds[i] == INTERFACE_METHOD) {
                    methods.add(texts[pairs[pairs[i][0]][0]] + "." + texts[pairs[pairs[i][1]][0]]);
                }
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IOException("An entry leads nowhere", e);
        }
        return methods;
    }
}
