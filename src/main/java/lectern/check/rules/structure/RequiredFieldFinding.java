package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Finding;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.profile.Requirement;
import lectern.proposal.ProposalKey;
import lectern.proposal.Stage;
import lectern.session.ProposalContext;
import lectern.source.EnglishList;

/** Creates the findings about required fields that are missing or blank. */
final class RequiredFieldFinding {
  private RequiredFieldFinding() {}

  /**
   * Returns the finding about some fields.
   *
   * @param group the fields, one or more that are reported together
   */
  static Finding of(
      List<EmptyRequiredField> group, ProposalContext context, LostValues lost, RuleContext rule) {
    EmptyRequiredField first = group.get(0);
    boolean isBlank = group.size() == 1 && isBlank(first);
    List<String> paths = new ArrayList<>();
    for (EmptyRequiredField field : group) {
      paths.add(field.path().toString());
    }
    return rule.at(first.level())
        .from(first.requirement().source())
        .finding(
            first.field().range(),
            message(
                paths,
                stage(group),
                isBlank ? blank(first, lost) : "",
                group.stream().anyMatch(RequiredFieldFinding::isBlank) ? " or blank" : ""),
            isBlank
                ? lost.remedy(first.field()).orElse("Add a value (" + meaning(first) + ").")
                : remedy(group, context) + theme(group, context))
        .withFields(paths);
  }

  private static boolean isBlank(EmptyRequiredField field) {
    return field.field() instanceof Field.Blank;
  }

  /** Returns a sentence if the theme was written under the name that the event gives it. */
  private static String theme(List<EmptyRequiredField> group, ProposalContext context) {
    boolean isMeant =
        !(context.proposal().field(ProposalKey.SUBTHEME) instanceof Field.Missing)
            && context
                .profile()
                .themeName()
                .filter(name -> name.word().equals(ProposalKey.SUBTHEME.written()))
                .isPresent();
    for (EmptyRequiredField field : group) {
      if (isMeant && field.path().toString().equals(ProposalKey.THEME.written())) {
        return " In this call, the subtheme is written under the key \"theme\".";
      }
    }
    return "";
  }

  private static String blank(EmptyRequiredField field, LostValues lost) {
    return ", but has no value" + lost.because(field.field());
  }

  private static String message(List<String> paths, Stage stage, String blank, String orBlank) {
    if (paths.size() > 1) {
      return paths.size()
          + (stage == Stage.DRAFT ? " required fields" : " fields " + stage.required())
          + " are missing"
          + orBlank
          + ": \""
          + String.join("\", \"", paths)
          + "\".";
    }
    return "\"" + paths.get(0) + "\" is " + stage.required() + blank + ".";
  }

  /** Returns the latest stage that requires a field of a group, which includes the others. */
  private static Stage stage(List<EmptyRequiredField> group) {
    Stage latest = Stage.DRAFT;
    for (EmptyRequiredField field : group) {
      Stage stage = field.requirement().from();
      latest = stage.includes(latest) ? stage : latest;
    }
    return latest;
  }

  private static String remedy(List<EmptyRequiredField> group, ProposalContext context) {
    EmptyRequiredField first = group.get(0);
    if (group.size() == 1) {
      return "Add \"" + skeleton(first, context) + "\" (" + meaning(first) + ").";
    }
    List<String> skeletons = new ArrayList<>();
    for (EmptyRequiredField field : group) {
      skeletons.add("\"" + skeleton(field, context) + "\"");
    }
    boolean hasBlank = group.stream().anyMatch(RequiredFieldFinding::isBlank);
    return (hasBlank ? "Add values for " : "Add ") + EnglishList.of(skeletons, "and") + ".";
  }

  /** Returns a missing field as it can be pasted, with the required keys of its value. */
  private static String skeleton(EmptyRequiredField field, ProposalContext context) {
    List<String> inner = new ArrayList<>();
    if (field.path().inner().isEmpty()) {
      for (Requirement requirement : context.requirements()) {
        boolean isPart = requirement.path().key() == field.path().key();
        if (isPart && requirement.path().inner().isPresent()) {
          String key = requirement.path().inner().get().written() + ": ...";
          if (!inner.contains(key)) {
            inner.add(key);
          }
        }
      }
    }
    return inner.isEmpty()
        ? key(field).written() + suffix(field)
        : key(field).written() + ": {" + String.join(", ", inner) + "}";
  }

  /** Returns the value to paste; none for the field of a part, which may be written as text. */
  private static String suffix(EmptyRequiredField field) {
    return field.path().inner().isEmpty() ? ": ..." : "";
  }

  private static String meaning(EmptyRequiredField field) {
    return key(field).meaning();
  }

  private static Key key(EmptyRequiredField field) {
    return field.path().inner().orElse(field.path().key());
  }
}
