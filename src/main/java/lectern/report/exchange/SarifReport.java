package lectern.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.check.Registry;
import lectern.output.SafeJson;
import lectern.profile.Source;
import lectern.report.Report;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.SourceRange;

/**
 * A report in SARIF 2.1.0.
 *
 * <p>The root has no address, so that the same findings give the same file on every machine, as
 * appendix F of the standard requires.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html">SARIF</a>
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final SourceRoot root;
  private final Optional<String> version;

  /**
   * Creates a report.
   *
   * @param version the version of this program, if known
   */
  public SarifReport(SourceRoot root, Optional<String> version) {
    this.root = root;
    this.version = version;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(text)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      SarifRules rules = new SarifRules(files);
      writeTool(rules, json);
      writeInvocation(files, json);
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart(SarifLocations.ROOT);
      writeMessage("description", "The root of the repository.", json);
      json.writeEndObject();
      json.writeEndObject();
      writeResults(files, rules, json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  private void writeTool(SarifRules rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Lectern");
    if (version.isPresent()) {
      json.writeStringField("version", version.get());
    }
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes that no file was checked where a configuration can't be used, and why. */
  private void writeInvocation(List<CheckedFile> files, JsonGenerator json) throws IOException {
    List<Finding> problems = new ArrayList<>();
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        if (Registry.find(finding.rule()).isEmpty()) {
          problems.add(finding);
        }
      }
    }
    if (problems.isEmpty()) {
      return;
    }
    SarifLocations locations = new SarifLocations(root, json);
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", false);
    json.writeArrayFieldStart("toolConfigurationNotifications");
    for (Finding problem : problems) {
      json.writeStartObject();
      json.writeStringField("level", problem.level().word());
      writeMessage("message", problem.message() + " " + problem.remedy(), json);
      writeLocations(problem, locations, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeResults(List<CheckedFile> files, SarifRules rules, JsonGenerator json)
      throws IOException {
    SarifLocations locations = new SarifLocations(root, json);
    Occurrences occurrences = new Occurrences();
    json.writeArrayFieldStart("results");
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rules.index(finding.rule()));
        json.writeStringField("level", finding.level().word());
        writeMessage("message", finding.message() + " " + finding.remedy(), json);
        writeLocations(finding, locations, json);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("lectern/v1", occurrences.inFile(finding));
        json.writeEndObject();
        if (finding.fix().isPresent()) {
          writeFix(finding.range(), finding.fix().get(), locations, json);
        }
        if (finding.source().isPresent()) {
          writeSource(finding.source().get(), json);
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void writeLocations(Finding finding, SarifLocations locations, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    locations.physical(finding.range());
    json.writeEndObject();
    json.writeEndArray();
    if (finding.related().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (SourceRange range : finding.related()) {
      json.writeStartObject();
      json.writeNumberField("id", id++);
      writeMessage("message", "Related place.", json);
      locations.physical(range);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFix(
      SourceRange range, Fix fix, SarifLocations locations, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    writeMessage("description", fix.sentence(), json);
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    locations.artifact(range.file());
    json.writeArrayFieldStart("replacements");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      locations.region("deletedRegion", edit.range());
      json.writeObjectFieldStart("insertedContent");
      json.writeStringField("text", edit.text());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeBooleanField("safe", fix.isSafe());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeSource(Source source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("certainty", source.certainty().name().toLowerCase(Locale.ROOT));
    if (source.url().isPresent()) {
      json.writeStringField("source", source.url().get());
    } else if (source.statedAt().isPresent()) {
      SourceRange range = source.statedAt().get();
      json.writeStringField("source", root.path(range.file()) + ":" + range.start().line());
    }
    json.writeEndObject();
  }

  private static void writeMessage(String member, String text, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(member);
    // SARIF reads "[text](target)" in a message as a link.
    json.writeStringField("text", text.replace("](", "] ("));
    json.writeEndObject();
  }
}
