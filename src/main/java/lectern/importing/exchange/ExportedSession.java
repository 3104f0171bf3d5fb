package lectern.importing.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.fields.Key;
import lectern.fields.Values;
import lectern.importing.ImportedProposal;
import lectern.importing.table.ColumnPath;
import lectern.importing.table.FieldNames;
import lectern.importing.table.ProposalBuilder;
import lectern.proposal.FieldPath;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.Status;
import lectern.proposal.TimeKey;

/** A session of an export, whose entries go to the fields of a proposal one by one. */
final class ExportedSession {
  private final JsonNode json;
  private final FieldNames names;
  private final ProposalBuilder proposal = new ProposalBuilder("field");
  private final Set<String> used = new HashSet<>();
  private int speakers;

  /**
   * @param names the fields that answers to questions belong to
   */
  ExportedSession(JsonNode json, FieldNames names) {
    this.json = json;
    this.names = names;
  }

  /** Returns an entry, which is read from here on. */
  JsonNode take(String name) {
    used.add(name);
    return json.path(name);
  }

  /** Puts the text of an entry into a field. */
  void put(ProposalKey key, String name) {
    proposal.put(key, name, ProseText.of(JsonText.of(take(name))));
  }

  /** Puts a text into a field. */
  void put(ProposalKey key, String name, String text) {
    proposal.put(key, name, text);
  }

  /** Puts the English name of the language that a tag such as {@code en} means. */
  void putLanguage(String name) {
    Locale locale = Locale.forLanguageTag(JsonText.of(take(name)));
    proposal.put(ProposalKey.LANGUAGE, name, locale.getDisplayLanguage(Locale.ENGLISH));
  }

  void leave(String name, String text) {
    proposal.leave(name, ProseText.of(text));
  }

  /** Puts the status that a word of the system means; another word is kept. */
  void putStatus(String name, Map<String, Status> words) {
    String word = JsonText.of(take(name));
    Optional<Status> status =
        Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT).replace(' ', '_')));
    status.ifPresentOrElse(
        found -> proposal.put(ProposalKey.STATUS, name, Values.word(found)),
        () -> leave(name, word));
  }

  /** Puts abstract and description together, since both say what the session is about. */
  void putDescription(String brief, String full) {
    String first = ProseText.of(JsonText.of(take(brief)));
    String second = ProseText.of(JsonText.of(take(full)));
    boolean isPart = second.contains(first);
    String both = isPart ? second : second.isEmpty() ? first : first + "\n\n" + second;
    proposal.put(ProposalKey.DESCRIPTION, full, both);
  }

  void putTime(String start, String end) {
    putPart(ProposalKey.TIME, TimeKey.START, "start", moment(start));
    putPart(ProposalKey.TIME, TimeKey.END, "end", moment(end));
  }

  /** Puts a number of minutes. */
  void putMinutes(String name) {
    putPart(ProposalKey.FORMAT, FormatKey.MINUTES, name, JsonText.of(take(name)));
  }

  private void putPart(ProposalKey key, Key part, String name, String text) {
    proposal.put(new ColumnPath(key, Optional.empty(), Optional.of(part)), name, text);
  }

  /** Returns a moment to the minute, with its offset if it has one. */
  static String moment(String text) {
    try {
      return OffsetDateTime.parse(text).toString();
    } catch (DateTimeException e) {
      return local(text);
    }
  }

  private static String local(String text) {
    try {
      return LocalDateTime.parse(text).toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  /** Puts the answer to a question into the field that the question names. */
  void putAnswer(String question, String answer) {
    Optional<ColumnPath> path = names.find(question);
    if (path.isPresent()) {
      proposal.put(path.get(), question, ProseText.of(answer));
    } else {
      leave(question, answer);
    }
  }

  /** Begins the next speaker. */
  void addSpeaker(String name) {
    speakers++;
    putSpeaker(PersonKey.NAME, "speaker", name);
  }

  void putSpeaker(PersonKey key, String name, String text) {
    proposal.put(
        new ColumnPath(ProposalKey.SPEAKERS, Optional.of(speakers), Optional.of(key)), name, text);
  }

  /** Puts an answer of the last speaker into the part of a person that the question names. */
  void putSpeakerAnswer(String question, String answer) {
    Optional<PersonKey> key = FieldPath.personKey(question);
    if (key.isPresent()) {
      putSpeaker(key.get(), question, answer);
    } else {
      leave("speaker " + speakers + ", " + question, answer);
    }
  }

  /** Keeps what else an entry says about the last speaker. */
  void leaveSpeaker(JsonNode speaker, Set<String> read) {
    speaker
        .properties()
        .forEach(
            entry -> {
              if (!read.contains(entry.getKey())) {
                leave(
                    "speaker " + speakers + ", " + entry.getKey(),
                    JsonText.whole(entry.getValue()));
              }
            });
  }

  /** Returns the proposal; entries that were not read are kept. */
  ImportedProposal build() {
    List<String> rest = new ArrayList<>();
    json.fieldNames().forEachRemaining(rest::add);
    rest.removeAll(used);
    rest.forEach(name -> leave(name, JsonText.whole(json.path(name))));
    return proposal.build();
  }
}
