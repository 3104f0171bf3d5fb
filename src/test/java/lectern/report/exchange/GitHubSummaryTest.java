package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.testing.Checks;
import lectern.testing.CommonMarkText;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class GitHubSummaryTest {
  private static final GitHubSummary REPORT = new GitHubSummary(Roots.HERE);
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
          .build();

  @Test
  void everyFixtureHasARowForEachFinding() {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      agrees(files.toArray(CheckedFile[]::new));
    }
  }

  private static void agrees(CheckedFile... files) {
    List<Finding> findings = new ArrayList<>();
    for (CheckedFile file : files) {
      findings.addAll(file.findings());
    }
    findings.sort((a, b) -> a.level().compareTo(b.level()));
    String summary = Checks.print(REPORT, files);
    List<List<String>> rows = rows(summary);
    int cut = findings.size() - rows.size();
    if (cut > 0) {
      assertThat(summary).endsWith("\nThere are " + cut + " more findings.\n");
    }
    assertThat(cut).isNotNegative();
    assertThat(rows.size()).isGreaterThanOrEqualTo(Math.min(findings.size(), 300));
    for (int i = 0; i < rows.size(); i++) {
      Finding finding = findings.get(i);
      assertThat(rows.get(i)).hasSize(4);
      assertThat(rows.get(i).get(0)).isEqualTo(finding.level().word());
      assertThat(rows.get(i).get(1))
          .endsWith(":" + finding.range().start().line() + ":" + finding.range().start().column());
      assertThat(rows.get(i).get(2)).isEqualTo(told(finding));
      assertThat(rows.get(i).get(3)).isEqualTo(finding.rule());
    }
  }

  private static String told(Finding finding) {
    String message = Printable.line(finding.message()).strip();
    return message + "<br>" + Printable.line(finding.remedy()).strip();
  }

  @Test
  void aRuleIsALinkToItsSource() {
    CheckedFile file =
        Checks.check("a.yaml", "event: IGF 2021\ntitle: x\nstatus: draft\ntheme: y\n");
    List<String> links = new ArrayList<>();
    visit(Checks.print(REPORT, file), links, new ArrayList<>());
    assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("https://"));
  }

  @Test
  void nothingFoundIsOneSentence() {
    CheckedFile file = Checks.check("a.yaml", "title: x\nstatus: draft\n");
    assertThat(Checks.print(REPORT, file))
        .isEqualTo(
            "## Lectern\n\nChecked 1 proposal against generic (draft stage)&#58; no findings.\n");
  }

  @Test
  void aLongTableIsCutBeforeGitHubRefusesIt() {
    CheckedFile one = HostileFile.of("\u4e2d".repeat(1000));
    CheckedFile many = one.withFindings(Collections.nCopies(500, one.findings().get(0)));
    String summary = Checks.print(REPORT, many);
    int rows = rows(summary).size();
    assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
    assertThat(rows).isBetween(50, 499);
    assertThat(summary).endsWith("\nThere are " + (500 - rows) + " more findings.\n");
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void anyTextShowsAsItIs(@ForAll String text) {
    CheckedFile file = HostileFile.of(text);
    String summary = Checks.print(REPORT, file);
    assertThat(summary.replace("\n", "").codePoints()).noneMatch(Hostile::isUnsafe);
    List<String> links = new ArrayList<>();
    List<String> markup = new ArrayList<>();
    visit(summary, links, markup);
    assertThat(links).isEmpty();
    assertThat(markup).isSubsetOf("<br>", "<!-- -->");
    assertThat(rows(summary)).hasSize(1);
    assertThat(squeezed(rows(summary).get(0).get(2)))
        .isEqualTo(squeezed(told(file.findings().get(0))));
  }

  @Test
  void nobodyIsMentionedAndNothingReferredTo() {
    String text = "@octocat #12 a@example.org www.example.org http://example.org x.org";
    CheckedFile file = HostileFile.of(text);
    List<String> links = new ArrayList<>();
    String summary = Checks.print(REPORT, file);
    visit(summary, links, new ArrayList<>());
    assertThat(links).isEmpty();
    assertThat(summary).doesNotContain("@", "#12", "www.", "http:");
    assertThat(rows(summary).get(0).get(2)).isEqualTo(text + "<br>" + text);
  }

  private static String squeezed(String text) {
    return text.replaceAll(" +", " ").replace(" <br>", "<br>").replace("<br> ", "<br>").strip();
  }

  /** The text of each cell of each row below the head. */
  private static List<List<String>> rows(String markdown) {
    List<List<String>> rows = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableRow && node.getParent() instanceof TableBody) {
                  List<String> cells = new ArrayList<>();
                  for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    assertThat(cell).isInstanceOf(TableCell.class);
                    cells.add(CommonMarkText.of(withoutComments(cell)));
                  }
                  rows.add(cells);
                }
                visitChildren(node);
              }
            });
    return rows;
  }

  private static Node withoutComments(Node cell) {
    List<Node> comments = new ArrayList<>();
    cell.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            if (html.getLiteral().equals("<!-- -->")) {
              comments.add(html);
            }
          }
        });
    comments.forEach(Node::unlink);
    return cell;
  }

  private static void visit(String markdown, List<String> links, List<String> markup) {
    Node document = PARSER.parse(markdown);
    int tables = 0;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      tables += block instanceof TableBlock ? 1 : 0;
    }
    assertThat(tables).isEqualTo(1);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            links.add(image.getDestination());
          }

          @Override
          public void visit(HtmlInline html) {
            markup.add(html.getLiteral());
          }

          @Override
          public void visit(Code code) {
            markup.add(code.getLiteral());
          }

          @Override
          public void visit(Emphasis emphasis) {
            markup.add("*");
          }

          @Override
          public void visit(StrongEmphasis emphasis) {
            markup.add("**");
          }

          @Override
          public void visit(Text text) {
            // An address is found in what a reference stands for, too.
            assertThat(text.getLiteral()).doesNotMatch("(?s).*[@#][A-Za-z0-9].*");
          }
        });
  }
}
