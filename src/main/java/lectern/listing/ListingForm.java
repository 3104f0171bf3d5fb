package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.fields.ValueType;
import lectern.profile.FormField;
import lectern.profile.FormStyle;
import lectern.profile.Profile;
import lectern.profile.Source;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;

/**
 * The fields of a listing in their order: those of the call's form, and between them every field
 * that pages of other calls print, so that nothing an author writes is lost.
 */
final class ListingForm {
  private static final Set<ProposalKey> HEADING =
      Set.of(ProposalKey.EVENT, ProposalKey.TYPE, ProposalKey.NUMBER, ProposalKey.TITLE);

  private ListingForm() {}

  /** The fields below the heading, for a session type. */
  static List<FormField> of(Profile profile, Optional<String> type) {
    List<FormField> fields = new ArrayList<>();
    for (FormField field : profile.form(type)) {
      if (!HEADING.contains(field.path().key())) {
        fields.add(field);
      }
    }
    int at = 0;
    for (ProposalKey key : ProposalKey.LIST) {
      int last = lastOf(key, fields);
      if (last >= 0) {
        at = last + 1;
      } else if (isPrinted(key)) {
        while (at < fields.size() && continues(fields.get(at))) {
          at++;
        }
        fields.add(at++, unlisted(key));
      }
    }
    return fields;
  }

  private static int lastOf(ProposalKey key, List<FormField> fields) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      if (fields.get(i).path().key() == key) {
        return i;
      }
    }
    return -1;
  }

  private static boolean continues(FormField field) {
    return field.style() == FormStyle.CONTINUED || field.style() == FormStyle.JOINED;
  }

  /** Returns whether a field without a place in the form is for readers, not for organizers. */
  private static boolean isPrinted(ProposalKey key) {
    return !HEADING.contains(key) && isPrinted(key.type());
  }

  private static boolean isPrinted(ValueType type) {
    if (type instanceof ValueType.Simple simple) {
      return simple.isPublicText();
    }
    if (type instanceof ValueType.Items items) {
      return items.item() != ValueType.Simple.NUMBER;
    }
    return !(type instanceof ValueType.Choice);
  }

  private static FormField unlisted(ProposalKey key) {
    return new FormField(
        new FieldPath(key, Optional.empty()),
        key.label(),
        List.of(),
        Optional.empty(),
        FormStyle.HEADING,
        Optional.empty(),
        List.of(),
        List.of(),
        Source.HOUSE);
  }
}
