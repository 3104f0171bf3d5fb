package lectern.importing.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lectern.profile.FormField;
import lectern.profile.FormStyle;
import lectern.profile.Profile;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;

/** Finds the field of a line without a label by its form and by the order of the call's form. */
final class Placement {
  private static final Set<ProposalKey> ROLES =
      Set.of(ProposalKey.MODERATOR, ProposalKey.ONLINE_MODERATOR, ProposalKey.RAPPORTEUR);

  /** The fields that are found even if a page has lost their labels. */
  private static final Set<ProposalKey> FOUND_WITHOUT_LABEL =
      Set.of(
          ProposalKey.ROOM,
          ProposalKey.MODERATOR,
          ProposalKey.ONLINE_MODERATOR,
          ProposalKey.RAPPORTEUR,
          ProposalKey.ISSUES,
          ProposalKey.DESCRIPTION);

  private static final String OFFICIAL_TOOL = "Usage of IGF Official Tool";

  private final PageForm form;
  private final PageTexts texts;
  private final Set<ProposalKey> labeled;
  private final Profile profile;

  /**
   * @param labeled the fields that have a label on the page
   */
  Placement(PageForm form, PageTexts texts, Set<ProposalKey> labeled) {
    this.form = form;
    this.texts = texts;
    this.labeled = labeled;
    this.profile = form.profile();
  }

  boolean isTheme(Optional<FieldPath> current) {
    return current
        .map(FieldPath::key)
        .filter(
            key ->
                key == ProposalKey.THEME
                    || key == ProposalKey.SUBTHEME
                    || key == ProposalKey.TOPICS)
        .isPresent();
  }

  /** Returns whether a line is the value of a field although it looks like a label. */
  boolean isValueOnly(Optional<FieldPath> current, String text) {
    return current
        .filter(field -> field.key() == ProposalKey.ROOM && texts.of(field).isEmpty())
        .filter(field -> text.matches("(?i).*\\d.*") || text.length() > "Room".length())
        .filter(field -> text.toLowerCase(Locale.ROOT).contains("room"))
        .isPresent();
  }

  /**
   * Returns the field to which a line belongs; none if it is not certain.
   *
   * @param current the field of the line before
   * @param isInline whether the label of that field is on the line of its value
   */
  Optional<FieldPath> of(
      String text, Optional<FieldPath> current, boolean isInline, boolean isAfterBlank) {
    if (LineShape.isTime(text) && !texts.has(ProposalKey.TIME)) {
      return Optional.of(PageTexts.whole(ProposalKey.TIME));
    }
    if (LineShape.isFormat(text, profile) && !texts.has(ProposalKey.FORMAT)) {
      return Optional.of(PageTexts.whole(ProposalKey.FORMAT));
    }
    if (text.startsWith(OFFICIAL_TOOL) && !texts.has(ProposalKey.ONLINE_PARTICIPATION)) {
      return Optional.of(PageTexts.whole(ProposalKey.ONLINE_PARTICIPATION));
    }
    if (current.isPresent() && accepts(current.get(), text, isInline, isAfterBlank)) {
      return current;
    }
    return next(current, text);
  }

  private boolean accepts(FieldPath field, String text, boolean isInline, boolean isAfterBlank) {
    List<String> lines = texts.of(field);
    if (lines.isEmpty()) {
      return true;
    }
    return switch (field.key()) {
      case ROOM,
          TIME,
          PREVIOUS_REPORT,
          BACKGROUND_PAPER,
          CONDUCTED_BEFORE,
          NUMBER,
          EVENT,
          TYPE,
          TITLE ->
          false;
      case FORMAT -> !isAfterBlank && !LineShape.isProse(text) && lines.size() < 2;
      case THEME, SUBTHEME ->
          !LineShape.isPerson(text, profile)
              && !LineShape.isProse(text)
              && (!isAfterBlank || !form.isUnlabeled(ProposalKey.ORGANIZERS));
      case TOPICS -> !LineShape.isPerson(text, profile) && !LineShape.isProse(text);
      case KEYWORDS -> !LineShape.isProse(text) && !LineShape.isPerson(text, profile);
      case SDGS -> LineShape.isGoal(text);
      case AGENDA -> !isAfterBlank || LineShape.isTimed(text) || LineShape.isQuestion(text);
      case ORGANIZERS, SPEAKERS ->
          !(isInline && isMissingRole(text)) && acceptsPerson(text, lines, isAfterBlank);
      case MODERATOR, ONLINE_MODERATOR, RAPPORTEUR ->
          !isMissingRole(text) && acceptsPerson(text, lines, isAfterBlank);
      case POLICY_QUESTIONS -> LineShape.isQuestion(text) || !isNext(field, ProposalKey.ISSUES);
      case SDG_TARGETS -> labeled.contains(ProposalKey.DESCRIPTION) || !LineShape.isProse(text);
      case POLICY_QUESTIONS_INFORMATION -> !isNext(field, ProposalKey.ISSUES);
      case EXPECTED_OUTCOMES ->
          isListed(text, lines)
              || !form.isUnlabeled(ProposalKey.INTERACTION)
              || texts.has(ProposalKey.INTERACTION);
      case ONLINE_PARTICIPATION -> !isAfterBlank || !lines.get(0).startsWith(OFFICIAL_TOOL);
      default -> true;
    };
  }

  private static boolean isListed(String text, List<String> lines) {
    String last = lines.get(lines.size() - 1);
    String before = last.isEmpty() && lines.size() > 1 ? lines.get(lines.size() - 2) : last;
    return before.endsWith(":") || LineShape.isListed(text);
  }

  private boolean acceptsPerson(String text, List<String> lines, boolean isAfterBlank) {
    boolean isOpen = !isAfterBlank && lines.get(lines.size() - 1).endsWith(",");
    boolean isInList = LineShape.isListed(text) && LineShape.isListed(lines.get(0));
    return isOpen
        || isInList
        || LineShape.isPerson(text, profile)
        || LineShape.isName(text)
        || !LineShape.isProse(text)
        || (text.indexOf(',') > 0 && !text.endsWith("."));
  }

  /** Returns whether a line may be the person of a role whose label the page has lost. */
  private boolean isMissingRole(String text) {
    for (ProposalKey role : ROLES) {
      if (form.has(role) && !labeled.contains(role) && !texts.has(role)) {
        return LineShape.isPerson(text, profile) || LineShape.isName(text);
      }
    }
    return false;
  }

  /** Returns whether the page may have a field without its label behind another one. */
  private boolean isNext(FieldPath field, ProposalKey key) {
    if (labeled.contains(key) || texts.has(key)) {
      return false;
    }
    for (FormField after : form.after(Optional.of(field))) {
      if (after.path().key() == key) {
        return true;
      }
    }
    return false;
  }

  private Optional<FieldPath> next(Optional<FieldPath> current, String text) {
    for (FormField field : form.after(current)) {
      FieldPath path = field.path();
      boolean isOpen =
          field.style() == FormStyle.UNLABELED
              || field.style() == FormStyle.JOINED
              || FOUND_WITHOUT_LABEL.contains(path.key());
      if (isOpen
          && !labeled.contains(path.key())
          && !texts.has(path.key())
          && fits(path.key(), text, current)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private boolean fits(ProposalKey key, String text, Optional<FieldPath> current) {
    return switch (key) {
      case ROOM ->
          current.filter(field -> field.key() == ProposalKey.TIME).isPresent()
              && LineShape.isRoom(text);
      case ORGANIZERS -> LineShape.isPerson(text, profile) || !LineShape.isProse(text);
      case MODERATOR, ONLINE_MODERATOR, RAPPORTEUR ->
          LineShape.isPerson(text, profile) || LineShape.isName(text);
      case ISSUES, INTERACTION, DESCRIPTION ->
          LineShape.isProse(text) && !LineShape.isPerson(text, profile);
      default -> false;
    };
  }
}
