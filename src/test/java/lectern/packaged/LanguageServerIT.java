package lectern.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program as a language server, on its real standard input and output. */
@Timeout(120)
class LanguageServerIT {
  private static final Path MODEL = Path.of("examples/igf-2021-ws-119.yaml");

  static List<Jdk> jdks() {
    return Jdk.oldestAndNewest();
  }

  private static void send(OutputStream out, String message) throws IOException {
    byte[] content = message.getBytes(StandardCharsets.UTF_8);
    out.write(
        ("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(content);
    out.flush();
  }

  /** Reads messages up to one that is expected; what is no message fails the test. */
  private static JsonObject await(InputStream in, Predicate<JsonObject> expected)
      throws IOException {
    while (true) {
      StringBuilder header = new StringBuilder();
      while (header.indexOf("\r\n\r\n") < 0) {
        int next = in.read();
        assertThat(next).as("what follows \"%s\"", header).isNotNegative();
        header.append((char) next);
      }
      assertThat(header.toString()).matches("Content-Length: \\d+\r\n\r\n");
      byte[] content = new byte[Integer.parseInt(header.toString().replaceAll("\\D", ""))];
      new DataInputStream(in).readFully(content);
      JsonObject message =
          JsonParser.parseString(new String(content, StandardCharsets.UTF_8)).getAsJsonObject();
      if (expected.test(message)) {
        return message;
      }
    }
  }

  private static boolean answers(int id, JsonObject message) {
    return message.has("result") && message.get("id").getAsInt() == id;
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void theModelPageShowsWhatCheckPrints(Jdk jdk) throws Exception {
    String uri = MODEL.toAbsolutePath().toUri().toString();
    JsonObject item = new JsonObject();
    item.addProperty("uri", uri);
    item.addProperty("languageId", "yaml");
    item.addProperty("version", 1);
    item.addProperty("text", Files.readString(MODEL));
    Process server = PackagedProgram.start(jdk, List.of("lsp", "--now=2021-12-17"));
    try (OutputStream out = server.getOutputStream();
        InputStream in = server.getInputStream()) {
      send(
          out,
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":%d,\"capabilities\":{}}}"
              .formatted(ProcessHandle.current().pid()));
      await(in, message -> answers(1, message));
      send(out, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
      send(
          out,
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":%s}}"
              .formatted(item));
      JsonObject shown = await(in, message -> message.toString().contains("publishDiagnostics"));
      send(out, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
      await(in, message -> message.has("id") && message.get("id").getAsInt() == 2);
      send(out, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isZero();
      assertThat(in.readAllBytes()).isEmpty();
      assertThat(server.getErrorStream().readAllBytes()).isEmpty();
      JsonArray diagnostics = shown.getAsJsonObject("params").getAsJsonArray("diagnostics");
      CommandResult check =
          PackagedProgram.launch(
              jdk, List.of("check", "--now=2021-12-17", "--output-format=jsonl", MODEL.toString()));
      assertThat(members(diagnostics, "code"))
          .isNotEmpty()
          .isEqualTo(
              check
                  .out()
                  .lines()
                  .map(line -> JsonParser.parseString(line).getAsJsonObject())
                  .map(finding -> finding.get("rule").getAsString())
                  .toList());
    } finally {
      server.destroyForcibly();
    }
  }

  private static List<String> members(JsonArray objects, String name) {
    return StreamSupport.stream(objects.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(object -> object.get(name).getAsString())
        .toList();
  }
}
