package org.concordat.core.storage.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.EditJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that puts a journal on the disk. What has come while it was busy is forced to the disk together. */
final class JournalWriter implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);

    private final JournalFolder folder;
    private final EditJson json;
    private final ContentReader reader;
    private final BlockingQueue<JournalStep> steps;
    private final List<byte[]> sinceSaving = new ArrayList<>();
    private boolean isSaving;
    private boolean ended;
    private volatile @Nullable String trouble;

    JournalWriter(JournalFolder folder, ContentReader reader, BlockingQueue<JournalStep> steps) {
        this.folder = folder;
        this.steps = steps;
        this.reader = reader;
        json = new EditJson(reader);
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void run() {
        var batch = new ArrayList<JournalStep>();
        while (!ended) {
            try {
                batch.add(steps.take());
            } catch (InterruptedException e) {
                return;
            }
            steps.drainTo(batch);
            batch.forEach(this::takeSafely);
            force();
            for (var step : batch) {
                if (step instanceof JournalStep.Flush flush) {
                    flush.done().countDown();
                }
            }
            batch.clear();
        }
    }

    private void takeSafely(JournalStep step) {
        try {
            take(step);
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    private void force() {
        try {
            folder.force();
        } catch (IOException e) {
            fail(e);
        }
    }

    private void take(JournalStep step) throws IOException {
        if (step instanceof JournalStep.Made made) {
            made(json.write(made.edit()));
        } else if (step instanceof JournalStep.Begin begin) {
            folder.begin(begin.header(), reader.noting(begin.snapshot()));
            trouble = null;
        } else if (step instanceof JournalStep.Saving) {
            sinceSaving.clear();
            isSaving = true;
        } else if (step instanceof JournalStep.Saved saved) {
            saved(saved);
        } else if (step instanceof JournalStep.End end) {
            ended = true;
            end(end.delete());
        }
    }

    private void made(byte[] edit) throws IOException {
        if (isSaving) {
            sinceSaving.add(edit);
        }
        folder.append(edit);
    }

    private void saved(JournalStep.Saved saved) throws IOException {
        if (saved.goesOn()) {
            folder.begin(saved.header(), reader.noting(saved.content()));
            for (var edit : sinceSaving) {
                folder.append(edit);
            }
        } else {
            folder.delete();
        }
        sinceSaving.clear();
        isSaving = false;
        trouble = null;
    }

    private void end(boolean delete) throws IOException {
        if (delete) {
            folder.delete();
        } else {
            folder.force();
            folder.close();
        }
    }

    private void fail(Exception e) {
        trouble = DiskTexts.get("journal.trouble", String.valueOf(e.getMessage()));
        LOG.warn("The journal cannot be written", e);
        try {
            folder.close();
        } catch (IOException closing) {
            LOG.warn("The journal cannot be closed either: {}", closing.toString());
        }
    }
}
