package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.OneLine;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;
import lectern.source.yaml.ScalarSlice;

/**
 * Reads a session format: a mapping, or a printed form such as {@code Panel - Auditorium - 90 Min}.
 */
final class FormatReader {
  private static final Label DURATION = new Label.Phrase("The duration in \"format\"");

  private final Call call;
  private final ValueReaders simple;

  FormatReader(Call call, ValueReaders simple) {
    this.call = call;
    this.simple = simple;
  }

  /** Reads a session format; empty if the value is neither a mapping nor text. */
  Optional<SessionFormat> format(Node value, Label label) {
    if (value instanceof Node.Mapping mapping) {
      Fields fields = new Fields(mapping, FormatKey.ALL, simple.problems);
      return Optional.of(
          new SessionFormat(
              fields.read(FormatKey.TYPE, simple.line),
              fields.read(FormatKey.LAYOUT, simple.line),
              fields.read(FormatKey.MINUTES, simple.minutes),
              new Field.Missing<>(value.range()),
              value.range()));
    }
    Optional<MissingSpace> space = MissingSpace.of(value, FormatKey.ALL);
    if (space.isPresent()) {
      simple.problems.add(space.get().problem());
      return Optional.empty();
    }
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(printed(scalar));
    }
    simple.problems.wrongType(label, value, "text or a mapping", "\"Panel - Auditorium - 90 Min\"");
    return Optional.empty();
  }

  private SessionFormat printed(Node.Scalar scalar) {
    FormatParts parts = FormatParts.of(scalar.text(), call);
    List<FormatParts.Part> names = new ArrayList<>(parts.names());
    Field<Integer> minutes = missing(scalar);
    if (parts.duration().isPresent()) {
      minutes = minutes(scalar, parts.duration().get());
    }
    boolean isSwapped =
        names.size() == 2 && isLayoutOnly(names.get(0)) && call.isFormat(names.get(1).text());
    boolean isLayout = names.size() == 1 && isLayoutOnly(names.get(0));
    Field<String> type = missing(scalar);
    Field<String> layout = missing(scalar);
    if (isSwapped || isLayout) {
      layout = part(scalar, names.get(0), names.get(0));
      type = isSwapped ? part(scalar, names.get(1), names.get(1)) : type;
    } else if (!names.isEmpty()) {
      type = part(scalar, names.get(0), names.get(0));
      layout = names.size() > 1 ? layout(scalar, names, parts.duration()) : layout;
    }
    Field<String> description =
        parts
            .description()
            .map(text -> prose(scalar, text))
            .orElse(new Field.Missing<>(scalar.range()));
    return new SessionFormat(type, layout, minutes, description, scalar.range());
  }

  /** Returns all parts after the format as the layout, without a duration among them. */
  private static Field<String> layout(
      Node.Scalar scalar, List<FormatParts.Part> names, Optional<FormatParts.Part> duration) {
    FormatParts.Part first = names.get(1);
    FormatParts.Part last = names.get(names.size() - 1);
    boolean isBetween =
        duration
            .filter(part -> part.from() > first.from() && part.from() < last.from())
            .isPresent();
    List<String> texts = new ArrayList<>();
    for (FormatParts.Part name : names.subList(1, names.size())) {
      texts.add(name.text());
    }
    return isBetween
        ? new Field.Given<>(
            Optional.of(String.join(", ", texts)),
            scalar.part(first.from(), last.to()),
            Optional.empty(),
            Optional.empty())
        : part(scalar, first, last);
  }

  private boolean isLayoutOnly(FormatParts.Part part) {
    return call.isLayout(part.text()) && !call.isFormat(part.text());
  }

  private static Field<String> part(
      Node.Scalar scalar, FormatParts.Part first, FormatParts.Part last) {
    return DelimitedPart.of(scalar, first.from(), last.to());
  }

  private static Field<String> prose(Node.Scalar scalar, FormatParts.Part part) {
    String text =
        scalar.text().substring(part.from(), OneLine.end(scalar.text(), part.from(), part.to()));
    return new Field.Given<>(
        text, scalar.part(part.from(), part.to()), new ScalarSlice(scalar, part.from(), part.to()));
  }

  private Field<Integer> minutes(Node.Scalar scalar, FormatParts.Part written) {
    SourceRange range = scalar.part(written.from(), written.to());
    Node part = new Node.Scalar(written.text(), scalar.style(), Node.Surroundings.BOUND, range);
    return Fields.read(part, range, DURATION, simple.minutes);
  }

  private static <T> Field<T> missing(Node.Scalar scalar) {
    return new Field.Missing<>(scalar.range());
  }
}
