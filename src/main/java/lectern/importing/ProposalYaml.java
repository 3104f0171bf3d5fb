package lectern.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import lectern.output.Printable;
import lectern.output.SafeYaml;
import lectern.proposal.ProposalKey;

/** The YAML of imported proposals. */
public final class ProposalYaml {
  private static final String UNASSIGNED = "x-unassigned";

  private ProposalYaml() {}

  /** Returns one document, with each text in quotes. */
  public static String of(ImportedProposal proposal) {
    StringWriter text = new StringWriter();
    try (JsonGenerator yaml = SafeYaml.document(text)) {
      yaml.writeStartObject();
      for (ProposalKey key : ProposalKey.LIST) {
        if (proposal.fields().containsKey(key)) {
          yaml.writeFieldName(key.written());
          write(proposal.fields().get(key), yaml);
        }
      }
      if (!proposal.unassigned().isEmpty()) {
        yaml.writeArrayFieldStart(UNASSIGNED);
        for (UnassignedText one : proposal.unassigned()) {
          yaml.writeString(Printable.block(one.text()));
        }
        yaml.writeEndArray();
      }
      yaml.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + (text.toString().endsWith("\n") ? "" : "\n");
  }

  private static void write(ImportedValue value, JsonGenerator yaml) throws IOException {
    if (value instanceof ImportedValue.Text text) {
      yaml.writeString(Printable.block(text.text()));
    } else if (value instanceof ImportedValue.Items list) {
      yaml.writeStartArray();
      for (ImportedValue item : list.items()) {
        write(item, yaml);
      }
      yaml.writeEndArray();
    } else if (value instanceof ImportedValue.Parts parts) {
      yaml.writeStartObject();
      for (Map.Entry<String, ImportedValue> part : parts.fields().entrySet()) {
        yaml.writeFieldName(part.getKey());
        write(part.getValue(), yaml);
      }
      yaml.writeEndObject();
    }
  }
}
