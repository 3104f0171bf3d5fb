package lectern.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.ZoneOffset;
import lectern.changes.print.Compared;
import lectern.changes.print.HtmlChanges;
import lectern.changes.print.JsonChanges;
import lectern.changes.print.MailChanges;
import lectern.changes.print.SlotText;
import lectern.output.Columns;
import lectern.output.html.Templates;
import lectern.programme.Privacy;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jsoup.Jsoup;

/** What holds of the formats of the changes between any two proposals. */
@Tag("slow")
class PrintedChangesTest {
  private static final SlotText SLOTS = new SlotText(ZoneOffset.UTC);

  private static Compared compared(long seed, long other) {
    return new Compared("old", "new", TwoStates.between(yaml(seed), yaml(other), Privacy.PUBLIC));
  }

  private static String yaml(long seed) {
    return StyledYaml.write(RandomProposal.of(seed), 1).text();
  }

  @Property(tries = 200)
  void pagesAndJsonHaveTheSameSessions(@ForAll long seed, @ForAll long other) throws IOException {
    Compared compared = compared(seed, other);
    assertThat(Jsoup.parse(HtmlChanges.print(compared, SLOTS, Templates.OWN)).select("h3"))
        .hasSize(
            new ObjectMapper().readTree(JsonChanges.print(compared, SLOTS)).get("sessions").size());
  }

  @Property(tries = 500)
  void linesOfMailsAreShort(@ForAll long seed, @ForAll long other) {
    String mail = MailChanges.print(compared(seed, other), SLOTS);
    int header = mail.indexOf("\n\n") + 1;
    assertThat(mail.substring(0, header).lines()).allMatch(line -> line.length() <= 76);
    assertThat(mail.substring(header).lines()).allMatch(line -> Columns.of(line) <= 72);
  }

  @Property(tries = 100)
  void nothingIsAnnouncedWhereNothingChanged(@ForAll long seed) {
    assertThat(MailChanges.print(compared(seed, seed), SLOTS)).isEmpty();
  }
}
