package lectern.reference.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lectern.check.Registry;
import lectern.fields.ValueType;
import lectern.fields.Values;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Term;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;

/** Values out of the lists of a profile or of the program. */
final class ListedSchema {
  private static final String PATH = "/|\\.ya?ml\\s*$";

  private final Vocabularies lists;
  private final boolean always;

  /**
   * @param always whether a list is the end of it even where it is open to proposals
   */
  ListedSchema(Profile profile, boolean always) {
    this.lists = profile.vocabularies();
    this.always = always;
  }

  /** The name of its definition. */
  static String name(ValueType.Listed shape) {
    return "listed-" + Values.word(shape);
  }

  /** What a value that is not blank looks like. */
  Subschema of(ValueType.Listed shape) {
    return switch (shape) {
      case SESSION_TYPE -> term(lists.sessionTypes());
      case THEME -> term(lists.themes());
      case STAKEHOLDER_GROUP -> term(lists.stakeholderGroups());
      case REGIONAL_GROUP -> term(lists.regionalGroups());
      case FORMAT -> term(lists.formats());
      case LAYOUT -> term(lists.layouts());
      case PROFILE ->
          Subschema.anyOf(
              List.of(
                  Subschema.words(Profiles.SHIPPED),
                  new Subschema().with("type", "string").with("pattern", PATH)));
      case WAIVABLE_RULE -> Subschema.words(Registry.waivable());
      case LEVEL -> Subschema.words(levels());
    };
  }

  private static List<String> levels() {
    List<String> words = new ArrayList<>();
    for (Level level : Level.values()) {
      words.add(level.word());
    }
    words.add("off");
    return words;
  }

  /** The words are listed as the call writes them, and understood with any capitals. */
  private Subschema term(Vocabulary list) {
    Subschema any = Subschema.reference(SimpleSchema.name(ValueType.Simple.LINE));
    if (list.terms().isEmpty()) {
      return any;
    }
    List<String> spellings = spellings(list);
    boolean closed = always || !list.isOpen();
    return Subschema.anyOf(
        List.of(
            Subschema.words(spellings), closed ? Subschema.text(AnyCase.pattern(spellings)) : any));
  }

  /** Names first, so that editors offer them first; each once. */
  private static List<String> spellings(Vocabulary list) {
    List<String> spellings = new ArrayList<>(list.names());
    Set<String> aliases = new TreeSet<>();
    for (Term term : list.terms()) {
      aliases.addAll(term.aliases());
    }
    aliases.removeAll(spellings);
    spellings.addAll(aliases);
    return spellings;
  }
}
