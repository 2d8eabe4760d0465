package org.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.model.CareModel;
import org.junit.jupiter.api.Test;

/** The contract finds what is wrong with formats before a user does. */
class FormatContractTest {

    private interface Writing {
        void to(Exported what, OutputStream out) throws IOException;
    }

    private interface Reading {
        Imported of(InputStream in) throws IOException, UnreadableFile;
    }

    private record Lists(Writing writing, Reading reading) implements CareModel, Exporter, Importer {

        @Override
        public String id() {
            return "lists";
        }

        @Override
        public String name() {
            return "Lists";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<Exporter> exporters() {
            return List.of(this);
        }

        @Override
        public List<Importer> importers() {
            return List.of(this);
        }

        @Override
        public FileFormat format() {
            return new FileFormat("lists.list", "List", "For all.", ".list");
        }

        @Override
        public void write(Exported what, OutputStream out) throws IOException {
            writing.to(what, out);
        }

        @Override
        public Imported read(InputStream in, Importing into) throws IOException, UnreadableFile {
            return reading.of(in);
        }
    }

    private static Imported refused(InputStream in) throws UnreadableFile {
        throw new UnreadableFile("It is no list.");
    }

    @Test
    void anExporterThatNeedsAViewIsFound() {
        var needy = new Lists(
                (what, out) ->
                        out.write(Objects.requireNonNull(what.view()).name().length()),
                FormatContractTest::refused);

        assertThatThrownBy(() -> FormatAssertions.equalNetworksGiveEqualBytes(needy))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void anExporterThatWritesTheTimeIsFound() {
        var restless = new Lists(
                (what, out) -> out.write(String.valueOf(System.nanoTime()).getBytes(StandardCharsets.UTF_8)),
                FormatContractTest::refused);

        assertThatThrownBy(() -> FormatAssertions.equalNetworksGiveEqualBytes(restless))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lists.list");
    }

    @Test
    void anImporterThatTakesRubbishIsFound() {
        var gullible = new Lists((what, out) -> {}, in -> Imported.of(List.of(), List.of()));

        assertThatThrownBy(() -> FormatAssertions.rubbishIsNoFile(gullible)).isInstanceOf(AssertionError.class);
    }

    @Test
    void anImporterThatBreaksOnRubbishIsFound() {
        var brittle = new Lists((what, out) -> {}, in -> {
            throw new IllegalStateException("planted");
        });

        assertThatThrownBy(() -> FormatAssertions.rubbishIsNoFile(brittle)).isInstanceOf(AssertionError.class);
    }

    @Test
    void oneThatCannotReadWhatItHasWrittenIsFound() {
        var forgetful = new Lists((what, out) -> out.write(1), FormatContractTest::refused);

        assertThatThrownBy(() -> FormatAssertions.whatIsWrittenCanBeRead(forgetful))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void whatIsInOrderPasses() {
        var fine = new Lists((what, out) -> {}, FormatContractTest::refused);

        assertThatCode(() -> {
                    FormatAssertions.equalNetworksGiveEqualBytes(fine);
                    FormatAssertions.rubbishIsNoFile(fine);
                    FormatAssertions.whatIsWrittenCanBeRead(fine);
                })
                .doesNotThrowAnyException();
    }
}
