package lectern.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renderers of Markdown that let HTML through, as readers of a listing may have. */
public final class MarkdownRenderers {
  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(), TablesExtension.create(), StrikethroughExtension.create());

  private MarkdownRenderers() {}

  /** What commonmark-java makes of each text. */
  public static List<Map<String, String>> java(List<String> texts) {
    Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();
    return texts.stream()
        .map(text -> Map.of("commonmark-java", renderer.render(parser.parse(text))))
        .toList();
  }

  /**
   * What marked and markdown-it make of each text. Where they are not installed the test is
   * skipped, or fails if the environment variable {@code CI} is set.
   */
  public static List<Map<String, String>> npm(List<String> texts) {
    Path node = NpmPackages.node("marked");
    try {
      return run(node, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Map<String, String>> run(Path node, List<String> texts)
      throws IOException, InterruptedException {
    ObjectMapper json = new ObjectMapper();
    Path input = Files.createTempFile("markdown", ".json");
    Path output = Files.createTempFile("rendered", ".json");
    try {
      json.writeValue(input.toFile(), texts);
      Process process =
          new ProcessBuilder(node.toString(), NpmPackages.FOLDER.resolve("render.mjs").toString())
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new AssertionError("render.mjs ended with status " + process.exitValue() + ".");
      }
      return json.readValue(output.toFile(), new TypeReference<>() {});
    } finally {
      Files.delete(input);
      Files.delete(output);
    }
  }

  /** The renderings of each text together. */
  public static List<Map<String, String>> joined(
      List<Map<String, String>> some, List<Map<String, String>> others) {
    List<Map<String, String>> all = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      Map<String, String> both = new LinkedHashMap<>(some.get(i));
      both.putAll(others.get(i));
      all.add(both);
    }
    return all;
  }
}
