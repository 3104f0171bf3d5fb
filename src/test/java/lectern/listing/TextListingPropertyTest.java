package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.output.Columns;
import lectern.output.Printable;
import lectern.testing.Hostile;
import lectern.testing.Listings;
import lectern.testing.Model;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class TextListingPropertyTest {
  private static final List<String> WORDS =
      List.of(
          "access",
          "a",
          "of",
          "internationalisation",
          "https://example.org/a/very/long/address/of/a/page",
          "well-known",
          "and/or",
          "中文段落没有空格",
          "数字，网络。",
          "العربية",
          "عمودا،",
          "e\u0301te\u0301",
          "😀",
          "👩\u200d💻",
          "(so)",
          "“quoted”",
          "—",
          "90%",
          "R&D",
          "한국어");

  @Property(tries = 500)
  void noLineIsWiderThanAskedUnlessItIsOneWord(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 100) int width) {
    String printed = TextListing.print(Listings.of(plainProposal(seed)), width);

    for (String line : printed.lines().toList()) {
      if (Columns.of(line) > width) {
        String word = line.replaceFirst("^[ >•-]*", "");
        assertThat(word.codePoints())
            .as(printed)
            .noneMatch(c -> Character.isWhitespace(c) || Character.isIdeographic(c));
      }
    }
  }

  @Property(tries = 500)
  void wrappingLosesAndAddsNothing(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 100) int width) {
    Listing listing = Listings.of(plainProposal(seed));

    assertThat(bare(TextListing.print(listing, width)))
        .isEqualTo(bare(TextListing.print(listing, 0)));
  }

  @Property(tries = 1000)
  @Domain(Hostile.class)
  @Domain(DomainContext.Global.class)
  void theTextListingIsSafeAndNothingOfALineIsLost(
      @ForAll String title, @ForAll String prose, @ForAll @IntRange(min = 1, max = 80) int width) {
    Listing listing = Listings.hostile(title, "name", prose);
    String printed = TextListing.print(listing, width);

    assertThat(printed.replace("\n", "").replace("\t", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
    assertThat(bare(printed)).startsWith(bare(Printable.block(listing.heading())));
  }

  private static String plainProposal(long seed) {
    Random random = new Random(seed);
    Map<String, Model> keys = new LinkedHashMap<>();
    for (String key : List.of("title", "room", "event", "additional-speakers")) {
      keys.put(key, Model.Text.of(words(random)));
    }
    for (String key : List.of("description", "issues", "sdg-targets", "interaction")) {
      StringBuilder prose = new StringBuilder(words(random));
      while (random.nextInt(4) > 0) {
        String between =
            List.of("\n", "\n\n", "\n- ", "\n\n> ", "\n• ", "  \n").get(random.nextInt(6));
        prose.append(between).append(words(random));
      }
      keys.put(key, Model.Text.of(prose.toString()));
    }
    keys.put(
        "speakers",
        new Model.Items(List.of(Model.Text.of("Ada " + words(random).replace(',', ' ')))));
    String yaml = StyledYaml.writeQuoted(new Model.Keys(keys), 1).text();
    return yaml.replace("\uFEFF", "");
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    do {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    } while (random.nextInt(12) > 0);
    return String.join(" ", words);
  }

  /** Without white space and the signs of quotations, which stand on each line. */
  private static String bare(String text) {
    return text.replaceAll("[\\s>]", "");
  }
}
