package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.session.ProposalContext;

/** A required field that is missing or blank. */
public final class Required implements ProposalRule {

  @Override
  public String id() {
    return "structure/required";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Required field is missing or blank.",
        """
            The profile states the fields required for a draft, for submission, for the programme and for the report. The stage
            follows from "status", or from --stage. Every stage requires the fields of a draft; those of the stage before are only
            notes, and those of earlier ones are no longer required. Without a session type, the fields that particular types
            require wait for it. All missing fields with the same level and source are one finding; a missing field of a person,
            format or time is reported there, and a blank field at its key. A baseline knows each field separately.
            """,
        """
            status: draft
            description: Who is still offline, and why.
            """,
        """
            status: draft
            title: Meaningful access
            description: Who is still offline, and why.
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    LostValues lost = LostValues.of(context);
    List<Finding> findings = new ArrayList<>();
    for (List<EmptyRequiredField> fields : emptyFields(context, rule).values()) {
      for (List<EmptyRequiredField> group : groups(fields)) {
        findings.add(RequiredFieldFinding.of(group, context, lost, rule));
      }
    }
    return findings;
  }

  /**
   * Returns the required fields without a value by the offset at which they are reported, each
   * once. Of several requirements of a field, the one with the highest level counts, and the latest
   * of those. Only few fields have the same offset.
   */
  private static Map<Integer, List<EmptyRequiredField>> emptyFields(
      ProposalContext context, RuleContext rule) {
    Map<Integer, List<EmptyRequiredField>> byOffset = new LinkedHashMap<>();
    for (Requirement requirement : context.requirements()) {
      for (Field<?> field : requirement.path().in(context.proposal())) {
        if ((field instanceof Field.Missing || field instanceof Field.Blank)
            && !ExemptPerson.isMeant(requirement.path(), field, context.proposal())) {
          List<EmptyRequiredField> fields =
              byOffset.computeIfAbsent(field.range().startOffset(), offset -> new ArrayList<>());
          add(EmptyRequiredField.of(requirement, field, rule), fields);
        }
      }
    }
    return byOffset;
  }

  private static void add(EmptyRequiredField field, List<EmptyRequiredField> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).isSameField(field)) {
        if (field.level().compareTo(fields.get(i).level()) <= 0) {
          fields.set(i, field);
        }
        return;
      }
    }
    fields.add(field);
  }

  private static List<List<EmptyRequiredField>> groups(List<EmptyRequiredField> fields) {
    List<List<EmptyRequiredField>> groups = new ArrayList<>();
    for (EmptyRequiredField field : fields) {
      groupOf(field, groups).add(field);
    }
    return groups;
  }

  private static List<EmptyRequiredField> groupOf(
      EmptyRequiredField field, List<List<EmptyRequiredField>> groups) {
    for (List<EmptyRequiredField> group : groups) {
      if (group.get(0).isReportedWith(field)) {
        return group;
      }
    }
    List<EmptyRequiredField> group = new ArrayList<>();
    groups.add(group);
    return group;
  }
}
