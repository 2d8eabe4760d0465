package org.concordat.diagram.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.text.PlainText;

/**
 * Tells readers who cannot see a page what its parts are: layers are sections, elements are figures with their names. What belongs to no
 * group is decoration.
 */
final class Tags {

    private final PDPage page;
    private final Content content;
    private final PDStructureElement whole;
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    /** What each marked piece of the page belongs to. */
    private final COSArray pieces = new COSArray();

    private boolean marking;

    /** @param document what the page is a part of */
    Tags(PDStructureElement document, PDPage page, Content content, String title, String description) {
        this.page = page;
        this.content = content;
        whole = child(document, StandardStructureTypes.PART);
        whole.setTitle(title);
        describe(whole, description);
    }

    void push(Group group) {
        endPiece();
        var parent = open.isEmpty() ? whole : open.peek();
        open.push(child(parent, group.isLayer() ? StandardStructureTypes.SECT : StandardStructureTypes.Figure));
        if (group.isLayer()) {
            open.element().setTitle(PlainText.line(group.title()));
        } else {
            describe(open.element(), said(group));
        }
    }

    void pop() {
        endPiece();
        open.pop();
    }

    /** Has what is painted next belong to the group begun last. */
    void mark() {
        if (marking) {
            return;
        }
        marking = true;
        if (open.isEmpty()) {
            content.write("BMC", "/Artifact");
        } else {
            var owner = open.element();
            content.write("BDC", "/" + owner.getStructureType(), "<</MCID " + pieces.size() + ">>");
            owner.appendKid(pieces.size());
            pieces.add(owner);
        }
    }

    private void endPiece() {
        if (marking) {
            content.write("EMC");
            marking = false;
        }
    }

    /** Ends what is marked last. */
    void finish() {
        endPiece();
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    COSArray pieces() {
        return pieces;
    }

    private PDStructureElement child(PDStructureNode parent, String type) {
        var child = new PDStructureElement(type, parent);
        child.setPage(page);
        parent.appendKid(child);
        return child;
    }

    private static void describe(PDStructureElement element, String words) {
        if (!words.isEmpty()) {
            element.setAlternateDescription(words);
        }
    }

    private static String said(Group group) {
        return Stream.of(group.title(), group.description())
                .map(PlainText::line)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
