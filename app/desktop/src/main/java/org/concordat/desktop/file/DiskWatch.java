package org.concordat.desktop.file;

import org.concordat.desktop.task.Tasks;

/** Notices that another program has changed the file of a document that has no changes here. Belongs to the document's thread. */
final class DiskWatch {

    private final OpenFile file;
    private final Tasks tasks;
    private final Runnable changed;
    private boolean isLooking;
    private boolean isTold;

    /** @param changed told once for each change, or for several together */
    DiskWatch(OpenFile file, Tasks tasks, Runnable changed) {
        this.file = file;
        this.tasks = tasks;
        this.changed = changed;
    }

    void look() {
        if (isLooking || file.document().isDirty()) {
            return;
        }
        file.place().ifPresent(place -> {
            isLooking = true;
            tasks.start(file.name(), place::isChangedOnDisk, this::looked, e -> isLooking = false);
        });
    }

    private void looked(boolean isChanged) {
        isLooking = false;
        boolean isNews = isChanged && !isTold && !file.document().isDirty();
        isTold = isChanged && (isTold || isNews);
        if (isNews) {
            changed.run();
        }
    }
}
