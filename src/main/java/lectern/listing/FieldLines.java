package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.profile.FormField;
import lectern.profile.Vocabularies;
import lectern.proposal.AsWritten;
import lectern.proposal.DevelopmentGoal;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.proposal.SessionFormat;

/** The values of fields as lines of a listing, in the words of the call. */
final class FieldLines {
  private final Proposal proposal;
  private final Vocabularies vocabularies;

  FieldLines(Proposal proposal, Vocabularies vocabularies) {
    this.proposal = proposal;
    this.vocabularies = vocabularies;
  }

  /** The lines of a field that is neither prose nor a time; none if nothing is written. */
  List<String> of(FormField form) {
    ProposalKey key = form.path().key();
    Field<?> field = proposal.field(key);
    if (field instanceof Field.Broken<?> broken) {
      return written(broken);
    }
    Optional<Role> role = Role.of(key);
    if (role.isPresent()) {
      return new PeopleLines(proposal.people(), vocabularies, order(form)).of(role.get());
    }
    return switch (key) {
      case THEME ->
          field
              .value()
              .map(theme -> List.of(vocabularies.themes().canonical((String) theme)))
              .orElse(List.of());
      case FORMAT -> format(form.path().inner());
      case POLICY_QUESTIONS -> questions();
      case SDGS -> goals(form.item());
      case AGENDA -> AgendaLines.of(proposal.participation());
      default -> plain(field);
    };
  }

  /** The parts of a person in the order of the pages, and after them those they don't print. */
  private static List<PersonKey> order(FormField form) {
    List<PersonKey> order = new ArrayList<>(form.parts());
    for (PersonKey key : PeopleLines.ORDER) {
      if (!order.contains(key)) {
        order.add(key);
      }
    }
    return order;
  }

  private static List<String> plain(Field<?> field) {
    List<String> lines = new ArrayList<>();
    if (field.value().isPresent()) {
      Object value = field.value().get();
      for (Object item : value instanceof List<?> list ? list : List.of(value)) {
        lines.add(
            item instanceof Located<?> located ? located.value().toString() : item.toString());
      }
    }
    return lines;
  }

  /** What is written where it can't be read. */
  static List<String> written(Field<?> field) {
    return field instanceof Field.Broken<?> broken
        ? broken.node().map(AsWritten::texts).orElse(List.of())
        : List.of();
  }

  private List<String> format(Optional<Key> part) {
    Optional<SessionFormat> format = proposal.content().format().value();
    if (format.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    if (!part.equals(Optional.of(FormatKey.MINUTES))) {
      format.get().type().value().map(vocabularies.formats()::canonical).ifPresent(parts::add);
      parts.addAll(written(format.get().type()));
      format.get().layout().value().map(vocabularies.layouts()::canonical).ifPresent(parts::add);
      parts.addAll(written(format.get().layout()));
    }
    if (!part.equals(Optional.of(FormatKey.TYPE))) {
      String unit = part.isPresent() ? "" : " Min";
      format.get().minutes().value().ifPresent(minutes -> parts.add(minutes + unit));
      parts.addAll(written(format.get().minutes()));
    }
    return parts.isEmpty() ? List.of() : List.of(String.join(" - ", parts));
  }

  private List<String> goals(Optional<String> item) {
    List<String> lines = new ArrayList<>();
    for (Located<DevelopmentGoal> located : proposal.content().sdgs().value().orElse(List.of())) {
      DevelopmentGoal goal = located.value();
      lines.add(
          item.isPresent() && goal.title().isPresent() && goal.isKnown()
              ? item.get().replace("{goal}", goal.code()).replace("{title}", goal.title().get())
              : goal.named());
    }
    return lines;
  }

  private List<String> questions() {
    List<String> lines = new ArrayList<>();
    for (PolicyQuestion question : proposal.content().policyQuestions().value().orElse(List.of())) {
      List<String> parts = new ArrayList<>(text(question.heading()));
      // An item that can't be read at all is both.
      if (question.question() != question.heading()) {
        parts.addAll(text(question.question()));
      }
      boolean isHeading = question.question() instanceof Field.Missing && !parts.isEmpty();
      if (isHeading) {
        parts.add("");
      }
      if (!parts.isEmpty()) {
        String mark = question.mark().map(before -> before + " ").orElse("");
        lines.add(mark + String.join(": ", parts).strip());
      }
    }
    return lines;
  }

  /** The text of a field, also where it can't be read. */
  private static List<String> text(Field<String> field) {
    List<String> written = written(field);
    return written.isEmpty()
        ? field.value().map(List::of).orElse(List.of())
        : List.of(String.join("; ", written));
  }
}
