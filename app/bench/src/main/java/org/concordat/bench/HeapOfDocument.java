package org.concordat.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Document;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.ContentWriter;
import org.concordat.core.storage.UnusableFileException;
import tools.jackson.databind.ObjectMapper;

/** Prints the heap that an open document of 10,000 nodes and 100,000 links holds, beside the same file as a Jackson tree. */
final class HeapOfDocument {

    private HeapOfDocument() {}

    public static void main(String[] arguments) throws UnusableFileException {
        byte[] file = new ContentWriter().write(GeneratedNetwork.of(10_000, 100_000, 1));
        var models = CareModels.of(List.of());
        long empty = used();
        var document = new Document(new ContentReader(models.vocabulary(), models.rules())
                .read("generated", file)
                .content());
        long open = used();
        Reference.reachabilityFence(document);
        var tree = new ObjectMapper().readTree(file);
        long both = used();
        Reference.reachabilityFence(tree);
        Reference.reachabilityFence(document);
        report("file, MB", file.length);
        report("open document, MB of heap", open - empty);
        report("the same as a Jackson tree, MB of heap", both - open);
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void report(String what, long bytes) {
        System.out.printf("%-42s %7.1f%n", what, bytes / 1e6);
    }
}
