package org.concordat.core.plugin.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Looks through a file that is said to be a plugin. May be used from any thread. */
public final class PackReader {

    /** No plugin's file may be larger. */
    public static final long MOST_BYTES = Archive.MOST_BYTES;

    private static final String ANY = "";

    private final String apiVersion;
    private final int java;

    /** @param apiVersion the version of the API here, which plugins demand */
    public PackReader(String apiVersion) {
        this(apiVersion, Runtime.version().feature());
    }

    /** A reader for whoever passes plugins on, also those for other versions of Concordat. */
    public static PackReader forAnyVersion() {
        return new PackReader(ANY);
    }

    PackReader(String apiVersion, int java) {
        this.apiVersion = apiVersion;
        this.java = java;
    }

    /** Reads a file. @throws PackException if it is no plugin, or an unsafe or unfit one; the message says why and what to do */
    public Pack read(Path file) throws PackException {
        var archive = Archive.read(file, java);
        var descriptor = DataDescriptor.isMeant(archive.names()) ? DataDescriptor.read(file) : ofClasses(archive);
        if (!apiVersion.equals(ANY) && !Versions.meets(apiVersion, descriptor.requires())) {
            throw PackException.of(Fault.OTHER_API, descriptor.requires(), apiVersion);
        }
        if (!descriptor.holdsCode()) {
            DataDescriptor.verify(file);
        }
        return new Pack(file, descriptor, sha512(file), file.toFile().length());
    }

    private static Descriptor ofClasses(Archive archive) throws PackException {
        var manifest = manifest(archive);
        if (manifest.getValue(Attributes.Name.CLASS_PATH) != null) {
            throw PackException.of(Fault.OUTSIDE_CODE, manifest.getValue(Attributes.Name.CLASS_PATH));
        }
        var descriptor = new ManifestDescriptor(manifest).read();
        requireCareModel(archive);
        return descriptor;
    }

    /** What a file says of itself that was looked through before. @throws PackException if it says nothing that can be understood */
    public static Descriptor describe(Path file) throws PackException {
        try (var jar = new JarFile(file.toFile(), false)) {
            if (DataDescriptor.isMeant(jar.stream().map(ZipEntry::getName)::iterator)) {
                return DataDescriptor.read(file);
            }
            var manifest = jar.getManifest();
            if (manifest == null) {
                throw PackException.of(Fault.NO_DESCRIPTION);
            }
            return new ManifestDescriptor(manifest.getMainAttributes()).read();
        } catch (IOException e) {
            throw PackException.because(e, Fault.NO_ARCHIVE, file.getFileName());
        }
    }

    /** What the folder of a care model that somebody is writing says of itself. @throws PackException if that cannot be understood */
    public static Descriptor describeFolder(Path folder) throws PackException {
        return DataDescriptor.read(folder);
    }

    /** Refuses a file by its size alone. @throws PackException if it is not there or larger than any plugin may be */
    public static void requireSize(Path file) throws PackException {
        if (!Files.isRegularFile(file)) {
            throw PackException.of(Fault.UNREADABLE, file);
        }
        if (file.toFile().length() > Archive.MOST_BYTES) {
            throw PackException.of(Fault.TOO_LARGE, file.getFileName());
        }
    }

    private static Attributes manifest(Archive archive) throws PackException {
        var bytes = archive.content(Contents.MANIFEST).orElseThrow(() -> PackException.of(Fault.NO_DESCRIPTION));
        try {
            return new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
        } catch (IOException e) {
            throw PackException.because(e, Fault.DESCRIPTION, Contents.MANIFEST, String.valueOf(e.getMessage()));
        }
    }

    private static void requireCareModel(Archive archive) throws PackException {
        var classes =
                archive.content(ExtensionNames.FILE).map(ExtensionNames::in).orElseGet(List::of);
        if (classes.isEmpty()) {
            throw PackException.of(Fault.NO_CARE_MODEL);
        }
        for (var name : classes) {
            if (!archive.has(name.replace('.', '/') + ".class")) {
                throw PackException.of(Fault.BROKEN_CLASS, name);
            }
        }
    }

    /** The SHA-512 of a file, in lower-case hexadecimal. */
    public static String sha512(Path file) throws PackException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-512"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw PackException.because(e, Fault.UNREADABLE, file);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-512", e);
        }
    }
}
