package org.concordat.core.plugin.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

/** What a plugin writes and reads goes through the gate; the faults of disks and files are not counted against it. */
class GatedFormatsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final FileFormat LIST = new FileFormat("panels.list", "List of panels", "For all.", ".panels");

    private final Problems problems = new Problems();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static Exported exported() {
        var terms = CareModels.of(List.of()).vocabulary();
        var empty = NetworkSnapshot.of(List.of(), List.of());
        return new Exported("Test", empty, null, LocalDate.EPOCH, Facts.NONE, terms);
    }

    private static Importing into() {
        var terms = CareModels.of(List.of()).vocabulary();
        return new Importing("x.panels", NetworkSnapshot.of(List.of(), List.of()), LocalDate.EPOCH, terms);
    }

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private interface Reading {
        Imported of(InputStream in) throws IOException, UnreadableFile;
    }

    private record Panels(List<Exporter> exporters, List<Importer> importers) implements CareModel {

        @Override
        public String id() {
            return "panels";
        }

        @Override
        public String name() {
            return "Panels";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "";
        }
    }

    private static Exporter exporter(FileFormat format, Writing writing) {
        return new Exporter() {
            @Override
            public FileFormat format() {
                return format;
            }

            @Override
            public void write(Exported what, OutputStream to) throws IOException {
                try {
                    writing.to(to);
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private static Importer importer(Reading reading) {
        return new Importer() {
            @Override
            public FileFormat format() {
                return LIST;
            }

            @Override
            public Imported read(InputStream in, Importing into) throws IOException, UnreadableFile {
                return reading.of(in);
            }
        };
    }

    private CareModel gated(Duration deadline, List<Exporter> exporters, List<Importer> importers) {
        return new GatedCareModel(new Gate("panels", problems), deadline).of(new Panels(exporters, importers));
    }

    private Exporter gated(Duration deadline, Writing writing) {
        return gated(deadline, List.of(exporter(LIST, writing)), List.of())
                .exporters()
                .get(0);
    }

    private Importer gated(Reading reading) {
        return gated(LONG, List.of(), List.of(importer(reading))).importers().get(0);
    }

    @Test
    void whatAPluginWritesArrives() throws IOException {
        gated(LONG, to -> to.write("Bilston".getBytes(UTF_8))).write(exported(), out);

        assertThat(out.toString(UTF_8)).isEqualTo("Bilston");
    }

    @Test
    void onePluginThatThrowsIsNamedWithWhatItWasDoing() {
        var exporter = gated(LONG, to -> {
            throw new IllegalStateException("no panels");
        });

        assertThatThrownBy(() -> exporter.write(exported(), out))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContainingAll("panels", "writing \"List of panels\"", "no panels");
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void onePluginThatDoesNotEndIsNotWaitedFor() {
        var exporter = gated(SHORT, to -> new CountDownLatch(1).await());

        assertThatThrownBy(() -> exporter.write(exported(), out)).isInstanceOf(PluginFailure.class);
    }

    @Test
    void whatWasLeftBehindWritesNothingMore() throws Exception {
        var lent = new ArrayList<OutputStream>();
        gated(LONG, lent::add).write(exported(), out);
        var kept = lent.get(0);

        kept.write("late".getBytes(UTF_8));

        assertThatIOException().isThrownBy(kept::flush);
        assertThat(out.size()).isZero();
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("disk full");
        }
    }

    @Test
    void aFullDiskIsToldAndNotCountedAgainstThePlugin() {
        var exporter = gated(LONG, to -> {
            try {
                to.write(new byte[100_000]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThatIOException()
                .isThrownBy(() -> exporter.write(exported(), new FullDisk()))
                .withMessage("disk full");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aFullDiskIsToldThoughThePluginSaysNothingOfIt() {
        var exporter = gated(LONG, to -> {
            try {
                to.write(new byte[100_000]);
            } catch (IOException e) {
                assertThat(e).hasMessage("disk full");
            }
        });

        assertThatIOException().isThrownBy(() -> exporter.write(exported(), new FullDisk()));
    }

    private static InputStream rubbish() {
        return new ByteArrayInputStream("\0\1rubbish".getBytes(UTF_8));
    }

    @Test
    void aFileThatCannotBeReadIsNotCountedAgainstThePlugin() {
        var importer = gated(in -> {
            throw new UnreadableFile("Line 1 is no panel.");
        });

        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> importer.read(rubbish(), into()))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessage("Line 1 is no panel.");
        }
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void anImporterThatThrowsIsNamed() {
        var importer = gated(in -> {
            throw new ArrayIndexOutOfBoundsException("7");
        });

        assertThatThrownBy(() -> importer.read(rubbish(), into()))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContainingAll("panels", "reading \"List of panels\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void anImporterThatReadsNothingAtAllIsNamed() {
        var importer = gated(in -> null);

        assertThatThrownBy(() -> importer.read(rubbish(), into())).isInstanceOf(PluginFailure.class);
    }

    @Test
    void aDiskThatCannotBeReadIsNotCountedAgainstThePlugin() {
        var importer = gated(GatedFormatsTest::read);
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("stale handle");
            }
        };

        assertThatIOException().isThrownBy(() -> importer.read(broken, into())).withMessage("stale handle");
        assertThat(problems.all()).isEmpty();
    }

    private static Imported read(InputStream in) throws IOException {
        in.readAllBytes();
        return Imported.of(List.of(), List.of());
    }

    @Test
    void whoCannotSayWhetherAFileIsItsOwnDoesNotGetIt() {
        var importer = new Importer() {
            @Override
            public FileFormat format() {
                return LIST;
            }

            @Override
            public boolean recognises(String file, byte[] start) {
                throw new IllegalStateException("planted");
            }

            @Override
            public Imported read(InputStream in, Importing into) {
                return Imported.of(List.of(), List.of());
            }
        };

        var guarded = gated(LONG, List.of(), List.of(importer)).importers().get(0);

        assertThat(guarded.recognises("x.panels", new byte[0])).isFalse();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void aFormatOfAnotherCareModelIsRefused() {
        var foreign = new FileFormat("mcp.list", "List", "For all.", ".list");

        assertThatThrownBy(() -> gated(LONG, List.of(exporter(foreign, to -> {})), List.of()))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("may not bring the format mcp.list");
    }

    @Test
    void aFormatThatIsThereTwiceIsRefused() {
        var one = exporter(LIST, to -> {});

        assertThatThrownBy(() -> gated(LONG, List.of(one, one), List.of()))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("panels.list twice");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aFormatThatIsNotSaidIsRefused() {
        assertThatThrownBy(() -> gated(LONG, List.of(exporter(null, to -> {})), List.of()))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("does not say what format");
    }

    @Test
    void oneFormatMayBeWrittenAndRead() {
        var both = gated(LONG, List.of(exporter(LIST, to -> {})), List.of(importer(GatedFormatsTest::read)));

        assertThat(both.exporters().get(0).format())
                .isEqualTo(both.importers().get(0).format());
    }
}
