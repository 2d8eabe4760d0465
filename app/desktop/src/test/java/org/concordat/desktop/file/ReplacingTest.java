package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacingTest {

    @TempDir
    private Path folder;

    /** So many files, of which the first are there. */
    private List<Path> files(int all, int there) throws IOException {
        var files = IntStream.rangeClosed(1, all)
                .mapToObj(i -> folder.resolve("part-" + i + ".svg"))
                .toList();
        for (var file : files.subList(0, there)) {
            Files.writeString(file, "earlier");
        }
        return files;
    }

    @Test
    void aSingleFileIsAskedAboutByItsName() throws IOException {
        assertThat(Replacing.words(files(1, 1)))
                .isEqualTo("Replace part-1.svg?\nThere is a file of that name already.");
    }

    @Test
    void ofSeveralTheFirstAreNamedAndAllAreCounted() throws IOException {
        assertThat(Replacing.words(files(12, 7)))
                .isEqualTo("7 of the 12 files are there already. Replace them?\n"
                        + "part-1.svg\npart-2.svg\npart-3.svg\npart-4.svg\npart-5.svg\nand 2 more");
    }

    @Test
    void oneOfSeveralIsNamed() throws IOException {
        assertThat(Replacing.words(files(3, 1)))
                .isEqualTo("One of the 3 files is there already. Replace it?\npart-1.svg");
    }

    @Test
    void allOfThemAreSaidToBeAll() throws IOException {
        assertThat(Replacing.words(files(2, 2))).startsWith("All 2 files are there already. Replace them?\n");
    }
}
