package lectern.drafting;

import java.util.List;
import java.util.Optional;
import lectern.fields.Key;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Vocabulary;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;
import lectern.session.TimeText;
import lectern.source.EnglishList;

/** Writes a draft: what is known, and each other field of the form as a comment. */
public final class DraftWriter {
  private static final List<ProposalKey> FIRST =
      List.of(ProposalKey.EVENT, ProposalKey.TYPE, ProposalKey.TITLE, ProposalKey.STATUS);

  // To be determined: a check of a submission reports it.
  private static final String NO_TITLE = "TBD";

  private final Answers answers;
  private final Profile profile;
  private final FormFields form;
  private final CallLimits limits;
  private final Examples examples;
  private final StringBuilder out = new StringBuilder();
  private final Comments comments = new Comments(out);

  private DraftWriter(Answers answers) {
    this.answers = answers;
    this.profile = answers.profile();
    this.form = new FormFields(profile, answers.type());
    this.limits = new CallLimits(profile, answers.type());
    this.examples = new Examples(profile);
  }

  /** Returns the draft with what a proposer has answered. */
  public static String write(Answers answers) {
    return new DraftWriter(answers).write();
  }

  private String write() {
    head();
    beginning();
    for (ProposalKey key : form.order()) {
      if (!FIRST.contains(key) && !form.isLater(key)) {
        field(key);
      }
    }
    out.append('\n');
    comments.text("What comes later: the organizers assign it, or it is due after the session.");
    for (ProposalKey key : form.order()) {
      if (!FIRST.contains(key) && form.isLater(key)) {
        field(key);
      }
    }
    return out.toString();
  }

  private void head() {
    answers
        .schema()
        .ifPresent(
            path -> out.append("# yaml-language-server: $schema=").append(path).append("\n\n"));
    comments.text("A proposal for: " + profile.title() + ".");
    profile
        .calendar()
        .submissionDeadline()
        .ifPresent(
            deadline ->
                comments.text("Submission deadline: " + TimeText.words(deadline.moment()) + "."));
    profile.notes().forEach(note -> comments.text(Sentences.of(note.text())));
    out.append("#\n");
    comments.text(
        "To fill in a field, remove the # at the start of its lines and replace the example. Keep"
            + " the spaces after the #.");
    comments.text(
        "\"lectern check\" checks what is filled in; \"lectern check --stage submission\" also lists"
            + " what is missing.");
    out.append('\n');
  }

  private void beginning() {
    line(ProposalKey.EVENT, profile.event());
    if (answers.type().isEmpty()) {
      choices("type", profile.vocabularies().sessionTypes());
    }
    line(ProposalKey.TYPE, answers.type());
    out.append('\n');
    if (answers.title().isEmpty()) {
      comments.text("Replace " + NO_TITLE + " with the title of the session.");
    }
    limits.of(ProposalKey.TITLE).forEach(comments::text);
    line(ProposalKey.TITLE, Optional.of(answers.title().orElse(NO_TITLE)));
    out.append('\n');
    comments.text("Write submitted instead of draft when you submit the proposal.");
    out.append("status: draft\n");
  }

  private void line(ProposalKey key, Optional<String> value) {
    if (value.isPresent()) {
      out.append(key.written()).append(": ").append(Scalar.written(value.get())).append('\n');
    } else {
      comments.text(Sentences.of(key.meaning()) + required(key));
      examples.of(key, List.of()).forEach(this::commented);
    }
  }

  private void field(ProposalKey key) {
    out.append('\n');
    comments.text(form.heading(key) + required(key));
    String sentences = String.join(" ", limits.of(key));
    if (!sentences.isEmpty()) {
      comments.text(sentences);
    }
    vocabularies(key);
    form.source(key).ifPresent(comments::source);
    List<String> answered = Answered.lines(key, answers);
    answered.forEach(text -> out.append(text).append('\n'));
    if (answered.isEmpty()) {
      examples.of(key, form.parts(key)).forEach(this::commented);
    }
  }

  /** What is required of a field, as the end of a paragraph; empty if nothing is. */
  private String required(ProposalKey key) {
    List<String> parts = form.requiredParts(key).stream().map(Key::written).toList();
    String needs = parts.isEmpty() ? "" : " Needs " + EnglishList.of(parts, "and") + ".";
    return form.required(key).map(stage -> " " + Sentences.of(stage.required())).orElse("") + needs;
  }

  private void vocabularies(ProposalKey key) {
    switch (key) {
      case THEME -> choices(key.written(), profile.vocabularies().themes());
      case FORMAT -> {
        choices(FormatKey.TYPE.written(), profile.vocabularies().formats());
        choices(FormatKey.LAYOUT.written(), profile.vocabularies().layouts());
      }
      case SPEAKERS -> {
        choices(PersonKey.STAKEHOLDER_GROUP.written(), profile.vocabularies().stakeholderGroups());
        choices(PersonKey.REGIONAL_GROUP.written(), profile.vocabularies().regionalGroups());
      }
      default -> {}
    }
  }

  private void choices(String key, Vocabulary list) {
    if (list.terms().isEmpty()) {
      return;
    }
    comments.text(key + (list.isOpen() ? " is, for example, one of:" : " is one of:"));
    list.names().forEach(comments::item);
    list.source().url().ifPresent(comments::source);
  }

  private void commented(String line) {
    out.append('#').append(line).append('\n');
  }

  /** Returns whether a check needs to be told the profile, because no event leads to it. */
  public static boolean needsConfiguration(Profile profile) {
    return profile.event().flatMap(Profiles::nameOf).isEmpty()
        && !profile.name().equals(Profiles.GENERIC);
  }
}
