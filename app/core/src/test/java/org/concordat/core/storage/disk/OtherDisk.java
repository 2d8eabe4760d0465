package org.concordat.core.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** A disk that is like another until a test says otherwise. */
class OtherDisk implements Disk {

    private final Disk disk;

    OtherDisk(Disk disk) {
        this.disk = disk;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public FileTime modified(Path file) throws IOException {
        return disk.modified(file);
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public boolean isWritable(Path file) {
        return disk.isWritable(file);
    }

    @Override
    public Path resolve(Path file) throws IOException {
        return disk.resolve(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        disk.createFolders(folder);
    }

    @Override
    public Output create(Path file) throws IOException {
        return disk.create(file);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        disk.copyPermissions(from, to);
    }

    @Override
    public void keep(Path file, Path under) throws IOException {
        disk.keep(file, under);
    }

    @Override
    public void replace(Path file, Path target) throws IOException {
        disk.replace(file, target);
    }

    @Override
    public void touch(Path file) throws IOException {
        disk.touch(file);
    }

    @Override
    public void deleteIfExists(Path file) throws IOException {
        disk.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }
}
