package lectern.profile;

import lectern.fields.Fields;
import lectern.fields.Problems;
import lectern.source.yaml.Node;

/** Reads a profile from a document, on top of the profile that it extends. */
final class ProfileReader {
  private final Profile base;
  private final Problems problems;
  private final ProfileFields parts;
  private final Fields fields;
  private final SourceList sources;

  /**
   * @param base the profile that this one extends, {@link Profile#EMPTY} if it extends none
   */
  ProfileReader(Node.Mapping root, Profile base, ProfileFields parts, Problems problems) {
    this.base = base;
    this.problems = problems;
    this.parts = parts;
    this.fields = parts.fields(root, ProfileKey.ALL);
    this.sources = new SourceList(fields, base.sources(), parts, problems);
  }

  /**
   * Reads the whole profile.
   *
   * @param otherwise the default name
   */
  Profile profile(String otherwise) {
    String name = fields.read(ProfileKey.PROFILE, parts.line).value().orElse(otherwise);
    String title = base.title().isEmpty() ? name : base.title();
    Vocabularies lists = new VocabularyReader(sources, parts).read(fields, base.vocabularies());
    TermReader type = new TermReader(lists.sessionTypes(), parts, problems);
    FormReader form = new FormReader(fields, sources, parts, problems);
    return new Profile(
        name,
        fields.read(ProfileKey.TITLE, parts.line).value().orElse(title),
        Inherited.or(fields.read(ProfileKey.EVENT, parts.line), base.event()),
        new CalendarReader(sources, parts, problems).read(fields, base.calendar()),
        form.themeName(base.themeName()),
        lists,
        new RequirementReader(sources, parts, problems, type).read(fields, base.requirements()),
        new FormFieldReader(sources, parts, problems, type).form(fields, base.form()),
        form.formats(lists, base.formats()),
        form.givenHeadings(lists.themes(), base.givenHeadings()),
        form.notes(base.notes()),
        sources.all(),
        new SettingReader(sources, parts, problems, type).read(fields, base.settings()));
  }
}
