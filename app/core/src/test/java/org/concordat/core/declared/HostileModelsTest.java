package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody writes to stop the program only stops itself, with a reason. */
class HostileModelsTest {

    @TempDir
    private Path folder;

    private static Check network(int nodes) {
        var all = new ArrayList<Node>();
        for (int i = 0; i < nodes; i++) {
            all.add(Node.of(Partnerships.PARTNERSHIP));
        }
        return new Check(NetworkSnapshot.of(all, List.of()), LocalDate.of(2026, 10, 1), Facts.NONE);
    }

    private void run(String when, int nodes) throws Exception {
        var model = new Written(folder).rule("core.Partnership", when).read();
        model.rules().get(0).check(network(nodes));
    }

    @Test
    void anEndlessSearchRunsOutOfItsBudget() {
        assertThatThrownBy(() -> run(
                        "nodes('core.Any').all(a, nodes('core.Any').all(b, nodes('core.Any').all(c, 1 < 2)))", 3_000))
                .hasMessageMatching("(?s).*(steps|seconds|iteration).*");
    }

    @Test
    void aTextThatDoublesStaysShort() {
        assertThatThrownBy(() -> run("['0123456789']" + ".map(x, x + x)".repeat(12) + ".isEmpty()", 1))
                .hasMessageContaining("characters");
    }

    @Test
    void dividingByNoughtNamesTheExpressionAndItsPlace() {
        assertThatThrownBy(() -> run("1 / n.members.size() > 1", 1))
                .hasMessageContaining("divides by nought")
                .hasMessageContaining("rules[0].when");
    }

    @Test
    void whatIsNotKnownIsNoFindingAndNoFailure() throws Exception {
        var model = new Written(folder)
                .rule("core.Partnership", "n.peopleCovered < 30000")
                .read();

        assertThat(model.rules().get(0).check(network(1))).isEmpty();
    }

    @Test
    void aRuleOverManyNodesIsWithinItsBudget() throws Exception {
        var model = new Written(folder)
                .rule("core.Partnership", "nodes('core.Any').filter(x, x.name != '').size() > 20000")
                .read();

        assertThat(model.rules().get(0).check(network(50))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://a.example/x.png'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><use href='file:///etc/passwd#a'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import url(http://a.example)</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect style='fill:url(http://a.example)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(http://a.example/x#y)'/></svg>",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'><title>&a;</title></svg>",
                "<?xml-stylesheet href='http://a.example/x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html/>",
                "<svg"
            })
    void aPictureThatIsMoreThanShapesIsRefused(String svg) throws Exception {
        assertThat(new Written(folder).model("").file("icons/a.svg", svg).mistakes())
                .allMatch(m -> m.place().file().equals("icons/a.svg"));
    }
}
