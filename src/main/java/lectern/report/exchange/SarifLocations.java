package lectern.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lectern.source.SourceRange;

/**
 * Writes source ranges as SARIF locations.
 *
 * @see <a
 *     href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317676">physical
 *     locations</a>
 */
final class SarifLocations {
  /** The identifier of the folder that URIs are relative to. */
  static final String ROOT = "%SRCROOT%";

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private final SourceRoot root;
  private final JsonGenerator json;

  SarifLocations(SourceRoot root, JsonGenerator json) {
    this.root = root;
    this.json = json;
  }

  /** Writes the member {@code physicalLocation}. */
  void physical(SourceRange range) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(range.file());
    region("region", range);
    json.writeEndObject();
  }

  /** Writes the member {@code artifactLocation}. */
  void artifact(String file) throws IOException {
    String path = root.path(file);
    json.writeObjectFieldStart("artifactLocation");
    if (SourceRoot.isInside(path)) {
      json.writeStringField("uri", encoded(path));
      json.writeStringField("uriBaseId", ROOT);
    } else {
      json.writeStringField("uri", "file://" + (path.startsWith("/") ? "" : "/") + encoded(path));
    }
    json.writeEndObject();
  }

  /** Writes a region; ends are exclusive in SARIF too. */
  void region(String member, SourceRange range) throws IOException {
    json.writeObjectFieldStart(member);
    json.writeNumberField("startLine", range.start().line());
    json.writeNumberField("startColumn", range.start().column());
    json.writeNumberField("endLine", range.end().line());
    json.writeNumberField("endColumn", range.end().column());
    json.writeEndObject();
  }

  /** A path as part of a URI, with a colon in it encoded so that nothing before it is a scheme. */
  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(unit) >= 0) {
        uri.append((char) unit);
      } else {
        uri.append('%').append(HEX.charAt((unit >> 4) & 0xF)).append(HEX.charAt(unit & 0xF));
      }
    }
    return uri.toString();
  }
}
