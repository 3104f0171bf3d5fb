package lectern.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Key;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Vocabulary;
import lectern.proposal.ProposalKey;
import lectern.proposal.Stage;

/** Writes a draft: what is known, and each other field of the form as a comment. */
public final class DraftWriter {
  private static final List<ProposalKey> FIRST =
      List.of(ProposalKey.EVENT, ProposalKey.TYPE, ProposalKey.TITLE, ProposalKey.STATUS);

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
    comments.text(
        "The fields below come later: the organizers assign them, or they are due after the session.");
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
    comments.text(
        "A proposal for: "
            + profile.title()
            + ". Fill in a field by removing the # before it and before the lines that belong to it,"
            + " and replace the example.");
    comments.text(
        "\"lectern check\" checks the draft; \"lectern check --stage submission\" lists what is still"
            + " missing.");
    profile
        .calendar()
        .submissionDeadline()
        .ifPresent(deadline -> comments.text("Submission deadline: " + deadline.moment() + "."));
    profile.notes().forEach(note -> comments.text("Note: " + note.text()));
    out.append('\n');
  }

  private void beginning() {
    line(ProposalKey.EVENT, profile.event());
    if (answers.type().isEmpty()) {
      choices(profile.vocabularies().sessionTypes());
    }
    line(ProposalKey.TYPE, answers.type());
    limits.of(ProposalKey.TITLE).forEach(comments::text);
    String working = "Untitled " + answers.type().orElse("session");
    if (answers.title().isEmpty()) {
      comments.text("This is a working title; replace it.");
    }
    line(ProposalKey.TITLE, Optional.of(answers.title().orElse(working)));
    comments.text("Change this to submitted when you submit the proposal.");
    out.append("status: draft\n");
  }

  private void line(ProposalKey key, Optional<String> value) {
    if (value.isPresent()) {
      out.append(key.written()).append(": ").append(Scalar.quoted(value.get())).append('\n');
    } else {
      form.required(key).ifPresent(this::required);
      comments.text(ending(capital(key.meaning())));
      examples.of(key, List.of()).forEach(this::commented);
    }
  }

  private void field(ProposalKey key) {
    out.append('\n');
    comments.text(ending(form.label(key)) + " " + ending(capital(form.description(key))));
    form.required(key).ifPresent(this::required);
    parts(key);
    limits.of(key).forEach(comments::text);
    vocabularies(key);
    form.source(key).ifPresent(comments::source);
    List<String> answered = Answered.lines(key, answers);
    answered.forEach(text -> out.append(text).append('\n'));
    if (answered.isEmpty()) {
      examples.of(key, form.parts(key)).forEach(this::commented);
    }
  }

  private void required(Stage stage) {
    comments.text(capital(stage.required()) + ".");
  }

  private void parts(ProposalKey key) {
    List<Key> parts = form.requiredParts(key);
    if (!parts.isEmpty()) {
      comments.text(
          "Each needs: " + String.join(", ", parts.stream().map(Key::written).toList()) + ".");
    }
  }

  private void vocabularies(ProposalKey key) {
    switch (key) {
      case THEME -> choices(profile.vocabularies().themes());
      case FORMAT -> {
        choices(profile.vocabularies().formats());
        choices(profile.vocabularies().layouts());
      }
      case SPEAKERS -> {
        choices(profile.vocabularies().stakeholderGroups());
        choices(profile.vocabularies().regionalGroups());
      }
      default -> {}
    }
  }

  private void choices(Vocabulary list) {
    if (list.terms().isEmpty()) {
      return;
    }
    comments.text(capital(list.label()) + (list.isOpen() ? ", for example one of:" : ", one of:"));
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

  private static String capital(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  private static String ending(String phrase) {
    return phrase.endsWith("?") || phrase.endsWith(".") ? phrase : phrase + ".";
  }
}
