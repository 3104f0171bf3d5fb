package lectern.profile;

import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.KeySet;
import lectern.fields.Values;
import lectern.source.Node;

/** Reads a profile from a document, on top of the profile that it extends. */
final class ProfileReader {
  private final Profile base;
  private final FaultList faults;
  private final Parts parts;
  private final Values values;
  private final Fields fields;
  private final SourceList sources;

  /**
   * @param base the profile that this one extends, {@link Profile#EMPTY} if it extends none
   */
  ProfileReader(Node.Mapping root, Profile base, FaultList faults) {
    this.base = base;
    this.faults = faults;
    this.parts = new Parts(faults);
    this.values = new Values(faults);
    this.fields = new Fields(root, ProfileKey.ALL, faults);
    this.sources =
        new SourceList(
            fields.read(ProfileKey.SOURCES, this::anyKeys).value(), base.sources(), faults);
  }

  /**
   * Reads the whole profile.
   *
   * @param otherwise its name where it does not state one
   */
  Profile profile(String otherwise) {
    String name = fields.read(ProfileKey.PROFILE, values::line).value().orElse(otherwise);
    String title = base.title().isEmpty() ? name : base.title();
    Vocabularies lists =
        keyed(ProfileKey.VOCABULARIES, VocabulariesKey.ALL)
            .value()
            .map(found -> new VocabularyReader(sources, faults).read(found, base.vocabularies()))
            .orElse(base.vocabularies());
    FormReader form = new FormReader(fields, sources, faults);
    return new Profile(
        name,
        fields.read(ProfileKey.TITLE, values::line).value().orElse(title),
        Inherited.or(fields.read(ProfileKey.EVENT, values::line), base.event()),
        new CalendarReader(fields, sources, faults).calendar(base.calendar()),
        form.themeName(base.themeName()),
        lists,
        keyed(ProfileKey.REQUIRED, RequiredKey.STAGES)
            .value()
            .map(
                found ->
                    new RequirementReader(sources, lists.sessionTypes(), faults)
                        .read(found, base.requirements()))
            .orElse(base.requirements()),
        form.formats(lists, base.formats()),
        form.givenHeadings(lists.themes(), base.givenHeadings()),
        form.notes(base.notes()),
        sources.all(),
        fields
            .read(ProfileKey.RULES, this::anyKeys)
            .value()
            .map(
                found ->
                    new SettingReader(sources, lists.sessionTypes(), faults)
                        .read(found, base.settings()))
            .orElse(base.settings()));
  }

  private Field<Fields> keyed(ProfileKey key, KeySet keys) {
    return fields.read(key, parts.keyed(keys, "\"key: value\"", Optional::of));
  }

  private Optional<Node.Mapping> anyKeys(Node value, String subject) {
    return parts.mapping(value, subject, "\"key: value\"");
  }
}
