package lectern.edit.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random layouts of one proposal: content stays, and tidying twice is the same as once. */
class TidyPropertyTest {
  private static final List<String> WORDS =
      List.of("fibre", "yes", "010", "1e3", "a: b", "x # y", "it's", "say \"so\"", "2021-01-02");

  @Property(tries = 300)
  void keepsContent(@ForAll long seed) {
    String text = proposal(new Random(seed));
    String tidied = TidyTexts.tidied(text);
    assertThat(Content.of(tidied)).isEqualTo(Content.of(text));
    assertThat(Content.of(text).values()).as(text).isNotEqualTo(List.of(""));
    assertThat(TidyTexts.tidied(tidied)).isEqualTo(tidied);
  }

  private static String proposal(Random random) {
    List<String> blocks = new ArrayList<>();
    blocks.add("event: IGF 2021\n");
    blocks.add("title: " + scalar(random) + comment(random) + "\n");
    blocks.add("room: " + scalar(random) + "\n");
    blocks.add("x-own:" + comment(random) + "\n" + mapping(random, 1 + random.nextInt(5)));
    for (String key : List.of("description", "issues", "interaction")) {
      blocks.add(key + ": " + block(random));
    }
    blocks.add("speakers:\n" + people(random, random.nextInt(4)));
    blocks.add("format: {minutes: 60,   type: " + quoted("Panel", random) + " }\n");
    Collections.shuffle(blocks, random);
    StringBuilder text = new StringBuilder();
    for (String block : blocks) {
      if (random.nextInt(3) == 0) {
        text.append("\n".repeat(random.nextInt(3))).append("# about ").append(text.length());
        text.append("\n".repeat(1 + random.nextInt(2)));
      }
      text.append(block);
    }
    return text.toString();
  }

  private static String people(Random random, int indent) {
    StringBuilder text = new StringBuilder();
    String spaces = " ".repeat(indent);
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      List<String> fields = new ArrayList<>();
      fields.add("name: " + scalar(random) + comment(random));
      fields.add("organization: " + scalar(random));
      fields.add("url: |" + (random.nextBoolean() ? "-" : "") + "\n" + spaces + "     u\n");
      Collections.shuffle(fields, random);
      text.append(spaces).append("- ");
      for (int j = 0; j < fields.size(); j++) {
        if (j > 0) {
          text.append(random.nextInt(3) == 0 ? spaces + "  # field " + j + "\n" : "");
          text.append(spaces).append("  ");
        }
        text.append(fields.get(j).stripTrailing()).append('\n');
      }
    }
    return text.toString();
  }

  private static String mapping(Random random, int indent) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      text.append(" ".repeat(indent)).append("k").append(i).append(": ");
      text.append(scalar(random)).append(comment(random)).append('\n');
      if (random.nextInt(4) == 0) {
        text.append(" ".repeat(indent)).append("# after ").append(i).append('\n');
      }
    }
    return text.toString();
  }

  private static String block(Random random) {
    boolean hasIndicator = random.nextInt(3) == 0;
    int indent = 1 + random.nextInt(6);
    String header =
        (random.nextBoolean() ? "|" : ">")
            + (hasIndicator ? String.valueOf(indent) : "")
            + List.of("", "-", "+").get(random.nextInt(3));
    StringBuilder text = new StringBuilder(header).append(comment(random)).append('\n');
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int more = i > 0 || hasIndicator ? random.nextInt(3) : 0;
      text.append(" ".repeat(indent + more)).append("line # ").append(i);
      text.append(" ".repeat(random.nextInt(2))).append("\n".repeat(1 + random.nextInt(2)));
    }
    return text.append("\n".repeat(random.nextInt(3))).toString();
  }

  private static String comment(Random random) {
    return random.nextInt(3) == 0 ? "   # beside " + random.nextInt(100) : "";
  }

  private static String scalar(Random random) {
    return quoted(WORDS.get(random.nextInt(WORDS.size())), random);
  }

  private static String quoted(String word, Random random) {
    boolean isPlain = !word.contains(": ") && !word.contains(" #");
    return switch (random.nextInt(isPlain ? 3 : 2)) {
      case 0 -> "'" + word.replace("'", "''") + "'";
      case 1 -> "\"" + word.replace("\"", "\\\"") + "\"";
      default -> word;
    };
  }
}
