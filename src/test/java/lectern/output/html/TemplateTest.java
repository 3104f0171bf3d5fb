package lectern.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final Path RESOURCES = Path.of("src/main/resources/lectern");
  private static final Pattern UNESCAPED = Pattern.compile("\\{\\{\\{([^}]*)}}}|\\{\\{&([^}]*)}}");

  private record Value(String value) {}

  @Test
  void aValueIsNothingButText() {
    Template template = Template.parse("<p title=\"{{value}}\">{{value}}</p>\n", "value.html");
    assertThat(template.print(new Value("<b title=\"'&\">\u001b\u0000")))
        .isEqualTo(
            "<p title=\"%1$s\">%1$s</p>\n".formatted(Html.escaped("<b title=\"'&\">\u001b\u0000")))
        .doesNotContain("<b", "\u001b", "\u0000");
  }

  /** Style sheets, scripts, JSON-LD, and what other templates or the renderer of prose made. */
  @Test
  void onlyTheseValuesAreMarkup() throws IOException {
    Map<String, List<String>> unescaped = new TreeMap<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        List<String> found =
            UNESCAPED.matcher(Files.readString(file)).results().map(MatchResult::group).toList();
        if (!found.isEmpty()) {
          unescaped.put(RESOURCES.relativize(file).toString().replace('\\', '/'), found);
        }
      }
    }
    assertThat(unescaped)
        .isEqualTo(
            Map.of(
                "output/html/page.html",
                    List.of("{{{.}}}", "{{{.}}}", "{{{body}}}", "{{{script}}}"),
                "output/html/book.html", List.of("{{{contents}}}", "{{{text}}}"),
                "output/html/index.html", List.of("{{{contents}}}"),
                "output/html/programme.html", List.of("{{{listing}}}"),
                "output/html/session.html", List.of("{{{listing}}}"),
                "output/html/listing.html", List.of("{{{prose}}}")));
  }
}
