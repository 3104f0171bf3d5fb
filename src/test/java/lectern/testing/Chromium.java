package lectern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A browser without a window, driven by the DevTools protocol. */
public final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 60;
  private static final String LISTENING = "DevTools listening on ws://";

  private final Process process;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Chromium(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it.
   *
   * @param profile a folder of its own
   */
  public static Chromium start(Path program, Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader err = process.errorReader();
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      if (line.startsWith(LISTENING)) {
        String address = line.substring(LISTENING.length());
        drain(err);
        return new Chromium(process, address.substring(0, address.indexOf('/')));
      }
    }
    throw new IOException("Chromium ended before it could be reached.");
  }

  /** A browser that nobody listens to would wait once its pipe is full. */
  private static void drain(BufferedReader err) {
    Thread thread = new Thread(() -> err.lines().forEach(line -> {}), "what chromium says");
    thread.setDaemon(true);
    thread.start();
  }

  /** A new, empty page. */
  public Page page() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + address + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    String socket = JSON.readTree(answer).get("webSocketDebuggerUrl").asText();
    Page page = new Page();
    page.socket = client.newWebSocketBuilder().buildAsync(URI.create(socket), page).join();
    for (String domain : List.of("Page", "Runtime", "Log", "DOM")) {
      page.send(domain + ".enable", Map.of());
    }
    return page;
  }

  /** Ends it, and waits until it has written all that it wants to. */
  @Override
  public void close() {
    try (Page page = page()) {
      page.socket
          .sendText("{\"id\": 0, \"method\": \"Browser.close\"}", true)
          .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .join();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException | InterruptedException e) {
      process.destroyForcibly();
    }
  }

  /** One page. What happens in it is kept. */
  public static final class Page implements WebSocket.Listener, AutoCloseable {
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<JsonNode> events = new ConcurrentLinkedQueue<>();
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      message.append(data);
      if (isLast) {
        receive(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void receive(String text) {
      try {
        JsonNode received = JSON.readTree(text);
        if (received.has("id")) {
          Optional.ofNullable(answers.remove(received.get("id").asInt()))
              .ifPresent(answer -> answer.complete(received));
        } else {
          events.add(received);
        }
      } catch (IOException e) {
        throw new AssertionError(text, e);
      }
    }

    /** Sends a command and returns its result. */
    public JsonNode send(String method, Map<String, ?> parameters) {
      int id = last.incrementAndGet();
      CompletableFuture<JsonNode> answer = new CompletableFuture<>();
      answers.put(id, answer);
      ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
      command.set("params", JSON.valueToTree(parameters));
      socket.sendText(command.toString(), true).join();
      JsonNode received = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      if (received.has("error")) {
        throw new AssertionError(method + ": " + received.get("error"));
      }
      return received.get("result");
    }

    /** Shows a file, once it is loaded. */
    public void show(Path file) throws InterruptedException {
      events.clear();
      send("Page.navigate", Map.of("url", file.toUri().toString()));
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (events("Page.loadEventFired").isEmpty()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("It never loaded: " + file);
        }
        Thread.sleep(10);
      }
    }

    /** What happened since the page was shown. */
    public List<JsonNode> events(String method) {
      return events.stream().filter(event -> event.get("method").asText().equals(method)).toList();
    }

    /** The value of an expression of JavaScript, awaited if it is a promise. */
    public JsonNode evaluate(String expression) {
      JsonNode result =
          send(
              "Runtime.evaluate",
              Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
      if (result.has("exceptionDetails")) {
        throw new AssertionError(result.get("exceptionDetails").toString());
      }
      return result.at("/result/value");
    }

    @Override
    public void close() {
      socket.abort();
    }
  }
}
