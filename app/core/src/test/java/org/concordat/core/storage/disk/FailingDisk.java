package org.concordat.core.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;

/** The real file system, except that one call, or all from one call on, fail; a write that fails has written half. */
final class FailingDisk implements Disk {

    private final Disk real = new RealDisk();
    private int calls;
    private int failFrom = Integer.MAX_VALUE;
    private int failTo = Integer.MAX_VALUE;

    /** Lets the n-th call from now fail, and none after it. */
    void failAt(int call) {
        failFrom = calls + call;
        failTo = failFrom;
    }

    /** Lets every call from the n-th on fail. */
    void failFrom(int call) {
        failFrom = calls + call;
        failTo = Integer.MAX_VALUE;
    }

    void work() {
        failFrom = Integer.MAX_VALUE;
    }

    int calls() {
        return calls;
    }

    private boolean failsNow() {
        calls++;
        return calls >= failFrom && calls <= failTo;
    }

    private void count() throws IOException {
        if (failsNow()) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        count();
        return real.read(file);
    }

    @Override
    public long size(Path file) throws IOException {
        count();
        return real.size(file);
    }

    @Override
    public FileTime modified(Path file) throws IOException {
        count();
        return real.modified(file);
    }

    @Override
    public boolean exists(Path file) {
        return real.exists(file);
    }

    @Override
    public boolean isWritable(Path file) {
        return real.isWritable(file);
    }

    @Override
    public Path resolve(Path file) throws IOException {
        count();
        return real.resolve(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        count();
        return real.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        count();
        real.createFolders(folder);
    }

    @Override
    public Output create(Path file) throws IOException {
        count();
        return new FailingOutput(real.create(file));
    }

    private final class FailingOutput implements Output {
        private final Output out;

        private FailingOutput(Output out) {
            this.out = out;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (failsNow()) {
                out.write(Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("No space left on device");
            }
            out.write(bytes);
        }

        @Override
        public void force() throws IOException {
            count();
            out.force();
        }

        @Override
        public void close() throws IOException {
            out.close();
            count();
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        count();
        real.copyPermissions(from, to);
    }

    @Override
    public void keep(Path file, Path under) throws IOException {
        count();
        real.keep(file, under);
    }

    @Override
    public void replace(Path file, Path target) throws IOException {
        count();
        real.replace(file, target);
    }

    @Override
    public void touch(Path file) throws IOException {
        count();
        real.touch(file);
    }

    @Override
    public void deleteIfExists(Path file) throws IOException {
        count();
        real.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        count();
        real.forceFolder(folder);
    }
}
