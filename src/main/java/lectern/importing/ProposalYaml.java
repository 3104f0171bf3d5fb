package lectern.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.output.Printable;
import lectern.output.SafeYaml;
import lectern.profile.CanonicalOrder;
import lectern.profile.FormField;
import lectern.profile.Profile;
import lectern.proposal.ProposalKey;

/** The YAML of imported proposals. */
public final class ProposalYaml {
  private static final String UNASSIGNED = "x-unassigned";

  private ProposalYaml() {}

  /**
   * Returns one document, with the fields in the order of a call's form.
   *
   * @param profile the call
   */
  public static String of(ImportedProposal proposal, Profile profile) {
    StringWriter text = new StringWriter();
    try (JsonGenerator yaml = SafeYaml.document(text)) {
      yaml.writeStartObject();
      for (ProposalKey key : order(profile)) {
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

  private static Set<ProposalKey> order(Profile profile) {
    Set<ProposalKey> order = new LinkedHashSet<>(CanonicalOrder.FIRST);
    for (FormField field : profile.form(Optional.empty())) {
      order.add(field.path().key());
    }
    order.addAll(ProposalKey.LIST);
    return order;
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
