package org.concordat.core.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.View;
import org.concordat.core.document.Content;

/** Compares what was written with what is read from it, before the file on disk is touched. */
public final class ReadBack {

    private ReadBack() {}

    /**
     * Requires that all that was meant to be written is there. More may be: what had been set aside comes back once it can be read.
     *
     * @throws UnusableFileException that names what differs
     */
    public static void requireSame(Content written, Content read) throws UnusableFileException {
        requireAll(written.nodes(), read.nodes(), Node::id, (out, node) -> new ElementWriter(out).node(node));
        requireAll(written.links(), read.links(), Link::id, (out, link) -> new ElementWriter(out).link(link));
        requireViews(written.views(), read.views());
        require(new HashSet<>(written.setAside()).containsAll(read.setAside()), "setAside");
        require(Arrays.equals(withoutElements(written), withoutElements(read)), "title, asAt, parameters, careModels");
    }

    private static <T> void requireAll(
            List<T> written, List<T> read, Function<T, ?> id, BiConsumer<JsonOutput, T> writer)
            throws UnusableFileException {
        var byId = new HashMap<Object, T>();
        read.forEach(element -> byId.put(id.apply(element), element));
        require(written.stream().map(id).distinct().count() == written.size(), "id");
        for (var element : written) {
            var back = byId.get(id.apply(element));
            boolean same = back != null
                    && (back.equals(element) || Arrays.equals(bytes(element, writer), bytes(back, writer)));
            require(same, id.apply(element));
        }
    }

    /** Values may differ in how they are held and still be written alike, such as 12E3 and 12000. */
    private static <T> byte[] bytes(T element, BiConsumer<JsonOutput, T> writer) {
        var out = new JsonOutput();
        writer.accept(out, element);
        return out.toBytes();
    }

    private static void requireViews(List<View> written, List<View> read) throws UnusableFileException {
        for (var view : written) {
            var back = read.stream().filter(v -> v.id().equals(view.id())).findFirst();
            require(back.isPresent() && holdsAll(back.get(), view), view.id());
        }
    }

    private static boolean holdsAll(View back, View view) {
        var bent = new HashMap<>(view.bends());
        bent.values().removeIf(List::isEmpty);
        return back.name().equals(view.name())
                && back.boxes().entrySet().containsAll(view.boxes().entrySet())
                && back.bends().entrySet().containsAll(bent.entrySet())
                && back.closed().entrySet().containsAll(view.closed().entrySet())
                && back.look().equals(view.look());
    }

    private static byte[] withoutElements(Content content) {
        return new ContentWriter()
                .write(new Content(
                        content.settings(),
                        content.careModels(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        content.otherSections()));
    }

    private static void require(boolean same, Object what) throws UnusableFileException {
        if (!same) {
            throw new UnusableFileException(Texts.get("differs", what));
        }
    }
}
