package org.concordat.bench;

import java.util.concurrent.TimeUnit;
import org.concordat.api.core.Core;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One edit and its undo in a document of 10,000 nodes and 100,000 links, beside taking the snapshot that a check of the rules needs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBenchmark {

    private static final ViewId VIEW = new ViewId("all");
    private final Document document = new Document(GeneratedNetwork.of(10_000, 100_000, 1));
    private int next;

    private Node node() {
        next = (next + 7919) % 10_000;
        return document.network().find(new NodeId("n" + next)).orElseThrow();
    }

    @Benchmark
    public boolean renameAndUndo() {
        var node = node();
        document.apply(new ChangeNode(node, node.with(Core.NAME, "Another name")));
        return document.undo();
    }

    @Benchmark
    public boolean moveAndUndo() {
        var id = node().id();
        var box = document.box(VIEW, id);
        if (box != null) {
            document.apply(new PlaceNode(VIEW, id, box, box.at(5, 5)));
        }
        return document.undo();
    }

    @Benchmark
    public boolean deleteWithLinksAndUndo() {
        document.apply(new RemoveNode(node()));
        return document.undo();
    }

    @Benchmark
    public Object renameUndoAndSnapshot() {
        renameAndUndo();
        return document.snapshot();
    }
}
