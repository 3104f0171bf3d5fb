package lectern.editor.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.drafting.Scalar;
import lectern.fields.Field;
import lectern.proposal.AgendaItem;
import lectern.session.LoadedFile;
import lectern.session.PersonIndex;
import lectern.session.PersonName;
import lectern.session.PlaceholderName;
import lectern.session.ProposalContext;
import lectern.source.Edit;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.ScalarSlice;

/**
 * Renames a person in all roles of all proposals, where it is replaced, and in the titles of agenda
 * items. Names of other people stay, even if they are the same, and so do other spellings.
 */
public final class PersonRenamer {
  private static final String NO_NAME =
      "Only the name of a person can be renamed. Put the cursor on a name.";

  private final List<NamedPerson> people;
  private final List<LoadedFile> files;
  private final PersonIndex index;

  /**
   * Makes the renamer of some files.
   *
   * @param files all files of the programme
   */
  public PersonRenamer(List<LoadedFile> files) {
    this.files = files;
    this.people = NamedPerson.in(files);
    this.index = PersonIndex.ofPeople(people.stream().map(NamedPerson::participant).toList());
  }

  /**
   * Returns whether there is a name at an offset that can be renamed.
   *
   * @param file the name of a file
   * @param offset a number of code points
   */
  public Renaming prepare(String file, int offset) {
    Optional<NamedPerson> person = at(file, offset);
    if (person.isEmpty()) {
      return new Renaming.Refused(NO_NAME);
    }
    String name = person.get().name().orElseThrow();
    Renaming trial = rename(file, offset, name);
    return trial instanceof Renaming.Refused
        ? trial
        : new Renaming.Possible(name, person.get().person().name().range());
  }

  /** Returns the edits that give a new name to the person at an offset. */
  public Renaming rename(String file, int offset, String newName) {
    Optional<NamedPerson> person = at(file, offset);
    if (person.isEmpty()) {
      return new Renaming.Refused(NO_NAME);
    }
    String name = Scalar.plain(newName);
    if (name.isEmpty() || name.indexOf(',') >= 0 || PlaceholderName.isNobody(name)) {
      return new Renaming.Refused(
          Quote.of(name) + " is not a name. Write the given name first, without commas.");
    }
    return rename(person.get(), name);
  }

  private Optional<NamedPerson> at(String file, int offset) {
    return people.stream().filter(person -> person.isAt(file, offset)).findFirst();
  }

  private Renaming rename(NamedPerson renamed, String newName) {
    String name = renamed.name().orElseThrow();
    List<NameEdit> edits = new ArrayList<>();
    for (NamedPerson person : people) {
      if (isSame(person, renamed)) {
        edits.add(
            new NameEdit(person.file(), person.person().name(), changed(person, name, newName)));
      }
      replaced(person, renamed, newName).ifPresent(edits::add);
    }
    Map<SourceRange, List<NamedPerson>> namesakes =
        people.stream()
            .filter(person -> hasName(person, renamed))
            .collect(Collectors.groupingBy(person -> person.proposal().proposal().head()));
    for (LoadedFile file : files) {
      for (ProposalContext proposal : file.proposals()) {
        List<NamedPerson> there = namesakes.getOrDefault(proposal.proposal().head(), List.of());
        // A title may name another person of the same name, if there is one in the session.
        if (!there.isEmpty() && there.stream().allMatch(person -> isSame(person, renamed))) {
          edits.addAll(mentions(file, proposal, name, newName));
        }
      }
    }
    return made(edits);
  }

  /** Returns whether a person is the same, under a name that counts as the same. */
  private boolean isSame(NamedPerson person, NamedPerson renamed) {
    return index.of(person.key()).equals(index.of(renamed.key())) && hasName(person, renamed);
  }

  private static boolean hasName(NamedPerson person, NamedPerson other) {
    return nameKey(person).equals(nameKey(other));
  }

  private static String nameKey(NamedPerson person) {
    return person.participant().identity().nameKey();
  }

  /** Returns a name with the new one in it: a title before the old name stays. */
  private static String changed(NamedPerson person, String name, String newName) {
    String written = person.name().orElseThrow();
    return written.endsWith(" " + name)
        ? written.substring(0, written.length() - name.length()) + newName
        : newName;
  }

  /** Returns the edit where the person is replaced by another, if no other has the same name. */
  private Optional<NameEdit> replaced(NamedPerson person, NamedPerson renamed, String newName) {
    Field<String> replaces = person.person().replaces();
    boolean isMeant =
        replaces.value().map(PersonName::key).filter(nameKey(renamed)::equals).isPresent()
            && isOnly(renamed);
    return isMeant ? Optional.of(new NameEdit(person.file(), replaces, newName)) : Optional.empty();
  }

  /** Returns whether nobody else has the same name. */
  private boolean isOnly(NamedPerson renamed) {
    return people.stream()
        .filter(person -> hasName(person, renamed))
        .allMatch(person -> isSame(person, renamed));
  }

  private static List<NameEdit> mentions(
      LoadedFile file, ProposalContext proposal, String name, String newName) {
    List<NameEdit> mentions = new ArrayList<>();
    if (name.indexOf(' ') < 0) {
      return mentions;
    }
    for (AgendaItem item : proposal.proposal().participation().agenda().value().orElse(List.of())) {
      if (item.title() instanceof Field.Given<String> title) {
        Optional<ScalarSlice> slice =
            title
                .part()
                .or(
                    () ->
                        title
                            .written()
                            .map(scalar -> new ScalarSlice(scalar, 0, scalar.text().length())));
        slice
            .flatMap(whole -> mention(whole, name))
            .ifPresent(found -> mentions.add(new NameEdit(file, given(found, name), newName)));
      }
    }
    return mentions;
  }

  private static Field<String> given(ScalarSlice slice, String name) {
    SourceRange range = slice.scalar().part(slice.from(), slice.to());
    return new Field.Given<>(name, range, slice);
  }

  /** Returns the part of a text that is a name by itself; empty if there are none or several. */
  private static Optional<ScalarSlice> mention(ScalarSlice slice, String name) {
    String text = slice.scalar().text();
    int at = text.indexOf(name, slice.from());
    int end = at + name.length();
    boolean isOne = at >= 0 && end <= slice.to() && text.indexOf(name, end) < 0;
    boolean isWord =
        isOne
            && (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
            && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    return isWord ? Optional.of(new ScalarSlice(slice.scalar(), at, end)) : Optional.empty();
  }

  private static Renaming made(List<NameEdit> names) {
    List<Edit> edits = new ArrayList<>();
    for (NameEdit name : names) {
      if (!name.file().repaired().isEmpty()) {
        return new Renaming.Refused(
            name.file().name() + " has a syntax error. Fix it before you rename people in it.");
      }
      Optional<Edit> edit = name.field().replacedBy(name.text());
      if (edit.isEmpty()) {
        SourceRange range = name.field().range();
        return new Renaming.Refused(
            "The name at "
                + range.file()
                + ":"
                + range.startLine()
                + " can't be changed by itself. Change it by hand.");
      }
      edits.add(edit.get());
    }
    edits.sort(PersonRenamer::compare);
    return new Renaming.Edits(List.copyOf(edits));
  }

  private static int compare(Edit one, Edit other) {
    int byFile = one.range().file().compareTo(other.range().file());
    return byFile != 0 ? byFile : one.range().start().compareTo(other.range().start());
  }
}
