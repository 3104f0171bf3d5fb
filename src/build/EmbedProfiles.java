import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a class that holds the texts of the shipped profiles.
 *
 * <p>A class comes out of the archive of classes that the program starts from; a file in the jar would have the jar opened,
 * which takes longer than reading the profile.
 *
 * <p>Usage: {@code java EmbedProfiles.java FOLDER TARGET}
 */
public final class EmbedProfiles {
  private EmbedProfiles() {}

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1], "lectern", "profile", "ShippedTexts.java");
    Files.createDirectories(target.getParent());
    StringBuilder source = new StringBuilder();
    source.append("package lectern.profile;\n\n");
    source.append("/** The texts of the shipped profiles, made from their files at build time. */\n");
    source.append("final class ShippedTexts {\n");
    source.append("  private ShippedTexts() {}\n\n");
    source.append("  /** The text of a profile; empty when there is no such profile. */\n");
    source.append("  static java.util.Optional<String> of(String name) {\n");
    source.append("    return switch (name) {\n");
    for (Path profile : profiles(Path.of(args[0]))) {
      String name = profile.getFileName().toString().replace(".yaml", "");
      source.append("      case \"").append(name).append("\" -> java.util.Optional.of(");
      source.append(literal(Files.readString(profile))).append(");\n");
    }
    source.append("      default -> java.util.Optional.empty();\n    };\n  }\n}\n");
    if (!Files.exists(target) || !Files.readString(target).contentEquals(source)) {
      Files.writeString(target, source);
    }
  }

  private static List<Path> profiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> throw new IllegalArgumentException("A profile has a carriage return; save it with line feeds.");
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
