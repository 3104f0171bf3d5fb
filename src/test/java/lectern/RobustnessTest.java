package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.listing.Listing;
import lectern.listing.ListingBuilder;
import lectern.listing.MarkdownListing;
import lectern.listing.TextListing;
import lectern.report.ConciseReport;
import lectern.report.JsonReport;
import lectern.report.TextReport;
import lectern.report.TextSettings;
import lectern.session.ProposalContext;
import lectern.source.Position;
import lectern.testing.Checks;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Nothing that a file may hold ends in an exception, and all that is printed of it is safe. */
@Tag("slow")
class RobustnessTest {
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r\n",
          "\t",
          " ",
          "  ",
          ":",
          ": ",
          "- ",
          "-",
          "? ",
          "[",
          "]",
          "{",
          "}",
          ",",
          "#",
          " # ",
          "&a ",
          "*a",
          "!",
          "!!str ",
          "|",
          ">",
          "'",
          "\"",
          "%",
          "@",
          "`",
          "---\n",
          "...\n",
          "<<: ",
          "~",
          "null",
          "\\",
          "\u0000",
          "\u001b",
          "\u0085",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\ud83d\ude00",
          "e\u0301",
          "99999999999",
          "00:15",
          "-1",
          "2021-12-10T10:15Z",
          "speakers:\n",
          "title: ",
          "\n    ",
          "<b>",
          "](",
          "```\n");

  @Property(tries = 3000)
  void aDamagedProposalIsCheckedAndPrinted(@ForAll long proposal, @ForAll long damage) {
    StyledYaml.Document written = StyledYaml.write(RandomProposal.of(proposal), damage);
    survives(damaged(written.text().getBytes(StandardCharsets.UTF_8), new Random(damage)));
  }

  @Property(tries = 1000)
  void aDamagedExampleIsCheckedAndPrinted(@ForAll long damage) {
    String example = Golden.read(Path.of("examples/igf-2021-ws-119.yaml"));
    survives(damaged(example.getBytes(StandardCharsets.UTF_8), new Random(damage)));
  }

  @Property(tries = 3000)
  void anyPiecesOfYamlAreCheckedAndPrinted(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder yaml = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      yaml.append(any(PIECES, random));
    }
    survives(yaml.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 2000)
  void anyBytesAreCheckedAndPrinted(@ForAll byte[] bytes) {
    survives(bytes);
  }

  private static void survives(byte[] bytes) {
    CheckedFile file = Checks.check("proposal.yaml", bytes);

    assertThat(file.findings()).isSortedAccordingTo((a, b) -> place(a).compareTo(place(b)));
    assertThat(file.proposals().isEmpty() && file.findings().isEmpty()).isFalse();
    isSafe(Checks.print(new TextReport(TextSettings.PLAIN), file));
    isSafe(Checks.print(new ConciseReport(TextSettings.PLAIN), file));
    isSafe(Checks.print(new JsonReport(), file));
    for (ProposalContext checked : file.proposals()) {
      Listing listing = ListingBuilder.build(checked.proposal(), checked.profile());
      isSafe(TextListing.print(listing, 0));
      isSafe(TextListing.print(listing, 40));
      isSafe(MarkdownListing.print(listing));
    }
  }

  private static Position place(Finding finding) {
    return finding.range().start();
  }

  private static void isSafe(String printed) {
    assertThat(printed.replace("\n", "").replace("\t", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
  }

  /** Some bytes removed, repeated, changed, or with pieces of YAML put between them. */
  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(damaged.length + 1);
      int to = Math.min(damaged.length, from + random.nextInt(40));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(damaged, 0, from);
      switch (random.nextInt(4)) {
        case 0 -> out.write(damaged, to, damaged.length - to);
        case 1 -> {
          out.write(damaged, from, to - from);
          out.write(damaged, from, damaged.length - from);
        }
        case 2 -> {
          out.write(random.nextInt(256));
          int rest = Math.min(damaged.length, from + 1);
          out.write(damaged, rest, damaged.length - rest);
        }
        default -> {
          out.writeBytes(any(PIECES, random).getBytes(StandardCharsets.UTF_8));
          out.write(damaged, from, damaged.length - from);
        }
      }
      damaged = out.toByteArray();
    }
    return damaged;
  }

  private static String any(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
