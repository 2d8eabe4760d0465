package org.concordat.core.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Migration;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Document;
import org.concordat.core.storage.ContentReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path folder;

    private final FailingDisk disk = new FailingDisk();
    private final Document document = new Document(Documents.empty());
    private StateDirectory state;
    private Journal journal;

    @BeforeEach
    void aNewDocumentWithAJournal() {
        state = new StateDirectory(folder.resolve("state"));
        journal = Journal.ofUnsaved(
                Documents.empty(),
                document::content,
                Documents.READER,
                state.journals().resolve("j"),
                disk);
        document.logTo(journal);
    }

    @AfterEach
    void endTheJournal() {
        journal.close();
    }

    private void edit(int from, int to) {
        for (int i = from; i < to; i++) {
            document.apply(Documents.adding(i));
        }
    }

    /** The journals on disk, as if this program had crashed. */
    private List<Unfinished> afterACrash() throws IOException {
        for (var file : new RealDisk().list(state.journals().resolve("j"))) {
            var bytes = Files.readAllBytes(file);
            var scan = JournalRecord.scan(bytes);
            if (!scan.records().isEmpty()) {
                Files.write(file, withoutItsProgram(scan, bytes));
            }
        }
        return Unfinished.in(state, new RealDisk(), Clock.systemUTC());
    }

    @Test
    void anOldVersionsJournalIsBroughtForwardByTheNewOne() throws Exception {
        journal.close();
        var old = reader("1.0.0");
        journal = Journal.ofUnsaved(
                Documents.empty(), document::content, old, state.journals().resolve("j"), disk);
        document.logTo(journal);
        var before = new Node(
                new NodeId("x"), NodeType.placeholder("pcn.Hub"), Facts.NONE.withRaw("pcn.size", new Unread("5", "")));
        var after = before.with(Facts.NONE.withRaw("pcn.size", new Unread("7", "")));
        document.apply(new AddNode(before));
        document.apply(new ChangeNode(before, after));
        journal.flush();

        var recovered = afterACrash().get(0).recover(reader("1.1.0"));
        var replayed = new Document(recovered.base());
        recovered.edits().forEach(replayed::apply);

        assertThat(replayed.network().nodes())
                .extracting(node -> node.facts().raw("pcn.listSize"))
                .containsExactly(new Unread("7", ""));
    }

    private static ContentReader reader(String version) {
        CareModel model = new CareModel() {
            @Override
            public String id() {
                return "pcn";
            }

            @Override
            public String name() {
                return "Primary care network";
            }

            @Override
            public String version() {
                return version;
            }

            @Override
            public String description() {
                return "For tests.";
            }

            @Override
            public List<Migration> migrations() {
                return List.of(Migration.to("1.1.0", new AttributeRenamed("pcn.size", "pcn.listSize")));
            }
        };
        return new ContentReader(Vocabulary.of(List.of(model)), List.of(), List.of(model));
    }

    private static byte[] withoutItsProgram(JournalRecord.Scan scan, byte[] file) {
        var first = scan.records().get(0);
        var header = JournalHeader.of(first.body());
        var holder = header.holder();
        var gone = new Holder(holder.user(), holder.host(), 999_999_999L, holder.started());
        var changed =
                new JournalRecord(first.kind(), new JournalHeader(header.document(), header.base(), gone).toBytes());
        var rest = Arrays.copyOfRange(file, first.toBytes().length, file.length);
        var head = changed.toBytes();
        var all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    @Test
    void everyEditIsRecovered() throws Exception {
        edit(0, 100);
        journal.flush();
        var recovered = afterACrash().get(0).recover(Documents.READER);
        assertThat(recovered.base()).isEqualTo(Documents.empty());
        assertThat(Documents.nodesAfter(recovered)).isEqualTo(100);
    }

    @Test
    void undoIsRecovered() throws Exception {
        edit(0, 3);
        document.undo();
        journal.flush();
        assertThat(Documents.nodesAfter(afterACrash().get(0).recover(Documents.READER)))
                .isEqualTo(2);
    }

    @Test
    void aDocumentWithoutEditsLeavesNothing() throws Exception {
        journal.flush();
        assertThat(state.root()).doesNotExist();
    }

    @Test
    void theJournalOfARunningProgramIsNotOffered() throws Exception {
        edit(0, 1);
        journal.flush();
        assertThat(Journal.unfinished(state)).isEmpty();
    }

    @Test
    void aTornTailIsCutAtTheLastWholeEdit() throws Exception {
        edit(0, 5);
        journal.flush();
        afterACrash();
        var file = new RealDisk().list(state.journals().resolve("j")).get(0);
        var whole = Files.readAllBytes(file);
        var records = JournalRecord.scan(whole).records();
        int last = records.get(6).toBytes().length;
        for (int cut = 1; cut <= last; cut++) {
            Files.write(file, Arrays.copyOf(whole, whole.length - cut));
            assertThat(onlyJournal().edits()).as("without %d bytes", cut).isEqualTo(4);
        }
    }

    @Test
    void aChangedByteCutsTheJournalThere() throws Exception {
        edit(0, 5);
        journal.flush();
        afterACrash();
        var file = new RealDisk().list(state.journals().resolve("j")).get(0);
        var whole = Files.readAllBytes(file);
        int last = JournalRecord.scan(whole).records().get(6).toBytes().length;
        for (int at = whole.length - last; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= 4;
            Files.write(file, changed);
            assertThat(onlyJournal().edits()).as("byte %d", at).isEqualTo(4);
        }
    }

    private Unfinished onlyJournal() {
        return Unfinished.in(state, new RealDisk(), Clock.systemUTC()).get(0);
    }

    @Test
    void aSavedDocumentLeavesNoJournal() throws Exception {
        edit(0, 5);
        journal.saving(document.content());
        journal.saved(new FileStamp(1, FileTime.fromMillis(0), "abc"));
        journal.flush();
        assertThat(new RealDisk().list(state.journals())).isEmpty();
    }

    @Test
    void editsMadeWhileSavingAreKept() throws Exception {
        edit(0, 5);
        journal.saving(document.content());
        edit(5, 7);
        journal.saved(new FileStamp(1, FileTime.fromMillis(0), "abc"));
        edit(7, 8);
        journal.flush();
        var left = afterACrash().get(0);
        assertThat(left.edits()).isEqualTo(3);
        assertThat(Documents.nodesAfter(left.recover(Documents.READER))).isEqualTo(8);
    }

    @Test
    void aJournalBuildsOnTheFileThatWasSavedLast() throws Exception {
        journal.saving(document.content());
        var stamp = new FileStamp(1, FileTime.fromMillis(0), "abc");
        journal.saved(stamp);
        edit(0, 1);
        journal.flush();
        var left = afterACrash().get(0);
        assertThat(left.buildsOn(stamp)).isTrue();
        assertThat(left.buildsOn(new FileStamp(1, FileTime.fromMillis(0), "other")))
                .isFalse();
    }

    @Test
    void aSnapshotIsTakenEveryTwoThousandEdits() throws Exception {
        edit(0, 4_500);
        journal.flush();
        var left = afterACrash().get(0);
        assertThat(left.edits()).isEqualTo(500);
        assertThat(Documents.nodesAfter(left.recover(Documents.READER))).isEqualTo(4_500);
    }

    @Test
    void aDiscardedJournalLeavesNothing() throws Exception {
        edit(0, 5);
        journal.discard();
        assertThat(new RealDisk().list(state.journals())).isEmpty();
    }

    @Test
    void anEndedJournalKeepsWhatIsNotSaved() throws Exception {
        edit(0, 5);
        journal.close();
        assertThat(afterACrash().get(0).edits()).isEqualTo(5);
    }

    @Test
    void aDiskThatFailsIsTold() {
        disk.failFrom(1);
        edit(0, 1);
        assertThatThrownBy(() -> journal.flush())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
        assertThat(journal.trouble()).isPresent();
    }

    @Test
    void whateverCallFailsTheJournalRecoversWithTheNextEdit() throws Exception {
        for (int n = 1; n <= 12; n++) {
            disk.failAt(n);
            int before = document.network().nodes().size();
            edit(before, before + 1);
            flushIfItWorks();
            edit(before + 1, before + 2);
            flushIfItWorks();
            edit(before + 2, before + 3);
            journal.flush();
            var recovered = afterACrash().get(0).recover(Documents.READER);
            assertThat(Documents.nodesAfter(recovered)).as("call %d", n).isEqualTo(before + 3);
            disk.work();
            journal.saving(document.content());
            journal.saved(new FileStamp(1, FileTime.fromMillis(0), "abc"));
        }
    }

    private void flushIfItWorks() {
        try {
            journal.flush();
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    @Test
    void aRecoveredJournalCanBeDeleted() throws Exception {
        edit(0, 5);
        journal.close();
        afterACrash().get(0).delete();
        assertThat(new RealDisk().list(state.journals())).isEmpty();
    }
}
