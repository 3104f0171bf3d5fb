package lectern.programme.site;

import java.util.List;
import java.util.stream.Collectors;
import lectern.output.html.PageFile;
import lectern.programme.Programme;
import lectern.proposal.Role;
import lectern.proposal.Status;

/** The page with all people of a programme and their sessions. */
final class SpeakersPage {
  private record Values(String title, String count, List<Letter> letters) {}

  private record Letter(String id, String letter, List<Person> people) {}

  private record Person(String name, List<String> organizations, List<Session> sessions) {}

  private record Session(String address, String title, String roles) {}

  private SpeakersPage() {}

  /** Prints the main part of the page, without sessions that are withdrawn. */
  static String print(PageContent content) {
    Programme standing =
        content
            .programme()
            .with(
                content.programme().entries().stream()
                    .filter(entry -> entry.status() != Status.WITHDRAWN)
                    .toList());
    PeopleIndex index = PeopleIndex.of(standing);
    int people = index.letters().stream().mapToInt(letter -> letter.people().size()).sum();
    Values values =
        new Values(
            standing.event().title(),
            people == 1 ? "1 person" : people + " people",
            index.letters().stream().map(letter -> letter(letter, content)).toList());
    return content.templates().print(PageFile.SPEAKERS_HTML, values);
  }

  private static Letter letter(PeopleIndex.Letter letter, PageContent content) {
    boolean isLetter = !letter.letter().equals(PeopleIndex.NO_LETTER);
    return new Letter(
        isLetter ? letter.letter() : "others",
        letter.letter(),
        letter.people().stream().map(one -> person(one, content)).toList());
  }

  private static Person person(PeopleIndex.Person person, PageContent content) {
    return new Person(
        person.name(),
        List.copyOf(person.organizations()),
        person.sessions().stream()
            .map(
                one ->
                    new Session(
                        Site.page(one.entry(), content),
                        one.entry().name().heading(),
                        one.roles().stream().map(Role::title).collect(Collectors.joining(", "))))
            .toList());
  }
}
