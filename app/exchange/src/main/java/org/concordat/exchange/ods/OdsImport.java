package org.concordat.exchange.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concordat.api.network.Network;
import org.concordat.api.view.ViewId;
import org.concordat.exchange.intake.Incoming;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Skips;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.ods.Area.By;

/**
 * The national files of one import, read. {@link #into} says what they would do to a network; the same reading may be held against several.
 * For one thread.
 */
public final class OdsImport {

    private static final double READING = 0.8;

    private final OdsRequest request;
    private final Sources sources;
    private final Selection selection;
    private final Skips skips;

    private OdsImport(OdsRequest request, Sources sources, Selection selection, Skips skips) {
        this.request = request;
        this.sources = sources;
        this.selection = selection;
        this.skips = skips;
    }

    /**
     * Reads the files and chooses what comes in. Takes time: not for the event thread.
     *
     * @param skips is told every row that is left out
     * @throws IntakeException if a file is not what it is given as, is cut off, or nothing is in the area
     * @throws IOException if a file cannot be read; of a {@code TableException} the message is for people
     * @throws java.util.concurrent.CancellationException if the watcher throws it
     */
    public static OdsImport read(OdsRequest request, SkipLog skips, Watcher watcher)
            throws IntakeException, IOException {
        requireFiles(request);
        var sources = new Sources(request.day());
        double total = 0;
        for (var file : request.files().values()) {
            total += size(file);
        }
        double done = 0;
        for (var kind : OdsFile.values()) {
            var path = request.files().get(kind);
            if (path != null) {
                sources.names.put(kind, String.valueOf(path.getFileName()));
                double end = done + size(path);
                read(path, kind, sources, skips, watcher.between(READING * done / total, READING * end / total));
                done = end;
            }
        }
        watcher.reached(OdsTexts.of("step.choosing"), READING);
        var selection = Selection.of(sources, request.area(), skips);
        return new OdsImport(request, sources, selection, skips.skips());
    }

    private static double size(Path file) {
        return Math.max(1, file.toFile().length());
    }

    private static void requireFiles(OdsRequest request) throws IntakeException {
        var files = request.files();
        if (!files.containsKey(OdsFile.PRACTICES)) {
            throw new IntakeException(OdsTexts.of("refused.needsPractices"));
        }
        if (!request.area().values(By.TRUST).isEmpty() && !files.containsKey(OdsFile.REFERRALS)) {
            throw new IntakeException(OdsTexts.of("refused.needsReferrals"));
        }
        boolean knowsPcns = files.containsKey(OdsFile.MAP) || files.containsKey(OdsFile.PARTNERS);
        if (!request.area().values(By.PCN).isEmpty() && !knowsPcns) {
            throw new IntakeException(OdsTexts.of("refused.needsPcns"));
        }
    }

    private static void read(Path path, OdsFile kind, Sources sources, SkipLog skips, Watcher watcher)
            throws IntakeException, IOException {
        try (var table = OdsTable.open(path, kind)) {
            table.read(sources.rows(kind), skips, watcher);
            sources.remarks.addAll(table.remarks());
        }
    }

    /** A title for a new document: what part of England it shows. */
    public String title() {
        return request.area().isEngland()
                ? OdsTexts.of("title.england")
                : OdsTexts.of("title.area", request.area().toString());
    }

    /** How many practices come in. */
    public int practices() {
        return selection.members.size();
    }

    /**
     * What the import would do to a network. Changes nothing.
     *
     * @param views the views that the document has already; those of an earlier import are not made again
     * @throws java.util.concurrent.CancellationException if the watcher throws it
     */
    public Intake into(Network network, Collection<ViewId> views, Watcher watcher) {
        watcher.reached(OdsTexts.of("step.comparing"), READING);
        var incoming = new Incoming();
        var remarks = new ArrayList<>(sources.remarks);
        remarks.addAll(selection.remarks);
        remarks.addAll(draft(incoming));
        new Departures(sources, selection, incoming).in(network).forEach(incoming::update);
        var intake = incoming.into(network, OdsTexts.of("label"), skips).withRemarks(remarks);
        watcher.reached(OdsTexts.of("step.drawing"), READING);
        var drawn = new OdsViews(intake, request.area()).beside(views, watcher.between(READING, 1));
        watcher.reached(OdsTexts.of("step.done"), 1);
        return drawn;
    }

    /** @return what a planner should know besides */
    private List<String> draft(Incoming incoming) {
        var practices = new PracticeDraft(sources, selection, incoming);
        var bodies = new BodyDraft(sources, selection, incoming);
        var trusts = new TrustDraft(sources, selection, incoming);
        var authorities = new AuthorityDraft(sources, selection, incoming);
        bodies.regions();
        bodies.systems();
        bodies.commissioners();
        bodies.pcns();
        practices.nodes();
        trusts.nodes();
        authorities.nodes();
        bodies.links();
        practices.links();
        trusts.systems();
        authorities.links();
        practices.endedSpells().forEach(incoming::update);
        practices.closedPractices().forEach(incoming::update);
        bodies.closed().forEach(incoming::update);
        trusts.closed().forEach(incoming::update);
        return trusts.referrals();
    }
}
