package lectern.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a profile and its parts, for the manual. */
public final class ProfileKeys {
  private final Map<String, List<Key>> byOwner = new LinkedHashMap<>();

  private ProfileKeys() {
    add(ProfileKey.ALL, ProfileKey.values());
    add(VocabulariesKey.ALL, VocabulariesKey.values());
    add(VocabularyKey.ALL, VocabularyKey.values());
    add(TermKey.ALL, TermKey.values());
    for (KeySet dates : List.of(CalendarKey.DATES, CalendarKey.SUBMISSION, CalendarKey.REPORT)) {
      add(dates, CalendarKey.values());
    }
    add(ZoneKey.ALL, ZoneKey.values());
    for (KeySet form :
        List.of(
            FormKey.THEME_NAME, FormKey.NOTE, FormKey.TABLE, FormKey.ROW, FormKey.GIVEN_HEADINGS)) {
      add(form, FormKey.values());
    }
    add(FormFieldKey.ALL, FormFieldKey.values());
    add(RequiredKey.STAGES, RequiredKey.values());
    add(RequiredKey.BLOCK, RequiredKey.values());
    byOwner.put("a source", List.of(SourceKey.values()));
    byOwner.put("a rule", List.of(SettingKey.LEVEL, SettingKey.TYPES));
  }

  /** The keys of each part by its name, such as {@code a vocabulary}; those of its source apart. */
  public static Map<String, List<Key>> byOwner() {
    return new ProfileKeys().byOwner;
  }

  private void add(KeySet part, Key[] keys) {
    List<Key> own = new ArrayList<>(List.of(keys));
    own.removeIf(key -> !part.has(key.written()));
    byOwner.put(part.owner(), own);
  }
}
