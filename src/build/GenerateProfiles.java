import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lectern.profile.Profile;
import lectern.profile.Profiles;

/**
 * Writes the shipped profiles as Java source: one class for each, and {@code Prebuilt}, which finds them by name.
 *
 * <p>Usage: {@code java -cp CLASSES GenerateProfiles.java FOLDER}
 */
public final class GenerateProfiles {
  private static final String PACKAGE = "lectern.profile";
  private static final String HEAD =
      "// Generated from the profiles' YAML by src/build/GenerateProfiles.java.\npackage " + PACKAGE + ";\n\n";

  /** The longest expression, in characters, that stands within another one and not in a method of its own. */
  private static final int LONGEST = 600;

  private final Set<String> imports = new TreeSet<>();
  private final List<String> methods = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();

  private GenerateProfiles() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path folder = Files.createDirectories(Path.of(args[0], PACKAGE.split("\\.")));
    StringBuilder index = new StringBuilder(HEAD + "import java.util.Optional;\n\nfinal class Prebuilt {\n");
    index.append("  private Prebuilt() {}\n\n  static Optional<Profile> of(String name) {\n    return switch (name) {\n");
    for (String name : Profiles.SHIPPED) {
      String type = "Prebuilt_" + name.replace('-', '_');
      Files.writeString(folder.resolve(type + ".java"), new GenerateProfiles().source(type, Profiles.fromYaml(name)));
      index.append("      case \"" + name + "\" -> Optional.of(" + type + ".profile());\n");
    }
    Files.writeString(folder.resolve("Prebuilt.java"), index + "      default -> Optional.empty();\n    };\n  }\n}\n");
  }

  private String source(String type, Profile profile) throws ReflectiveOperationException {
    method("profile", Profile.class, "    return " + record(profile) + ";\n");
    StringBuilder source = new StringBuilder(HEAD);
    imports.forEach(name -> source.append("import " + name + ";\n"));
    source.append("\nfinal class " + type + " {\n  private " + type + "() {}\n");
    methods.forEach(source::append);
    return source.append("}\n").toString();
  }

  /** Adds a method and returns a call of it. */
  private String method(String hint, Type type, String body) {
    int count = names.merge(hint, 1, Integer::sum);
    String name = count == 1 ? hint : hint + count;
    methods.add("\n  static " + name(type) + " " + name + "() {\n" + body + "  }\n");
    return name + "()";
  }

  /**
   * The expression that makes a value.
   *
   * @param hint what a method that makes it is called
   * @param type its declared type
   */
  private String expression(Object value, String hint, Type type) throws ReflectiveOperationException {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      return method(hint, type, map(map, hint, type));
    }
    String text = inline(value, hint, type);
    return text.length() <= LONGEST ? text : method(hint, type, "    return " + text + ";\n");
  }

  private String inline(Object value, String hint, Type type) throws ReflectiveOperationException {
    if (value instanceof String text) {
      return quoted(text);
    } else if (value instanceof Integer || value instanceof Boolean) {
      return value.toString();
    } else if (value instanceof Enum<?> constant) {
      return name(constant.getDeclaringClass()) + "." + constant.name();
    } else if (value instanceof Temporal) {
      return name(value.getClass()) + ".parse(" + quoted(value.toString()) + ")";
    } else if (value instanceof Map) {
      return name(Map.class) + ".of()";
    } else if (value instanceof Optional<?> optional) {
      return optional.isEmpty()
          ? name(Optional.class) + ".empty()"
          : name(Optional.class) + ".of(" + expression(optional.get(), hint, argument(type, 0)) + ")";
    } else if (value instanceof List<?> list) {
      List<String> items = new ArrayList<>();
      for (Object item : list) {
        items.add(expression(item, hint, argument(type, 0)));
      }
      return name(List.class) + ".of(" + joined(items) + ")";
    } else if (value instanceof Record) {
      return record(value);
    }
    throw new IllegalStateException("A profile holds a " + value.getClass() + ", which can't be written as Java yet.");
  }

  private String record(Object value) throws ReflectiveOperationException {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      parts.add(expression(accessor.invoke(value), component.getName(), component.getGenericType()));
    }
    return "new " + name(value.getClass()) + "(" + joined(parts) + ")";
  }

  /** The statements that make a map with its entries in their order. */
  private String map(Map<?, ?> map, String hint, Type type) throws ReflectiveOperationException {
    StringBuilder body = new StringBuilder("    " + name(type) + " map = new " + name(LinkedHashMap.class) + "<>();\n");
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String value = expression(entry.getValue(), hint + "Of", argument(type, 1));
      body.append("    map.put(" + expression(entry.getKey(), "key", argument(type, 0)) + ", " + value + ");\n");
    }
    return body + "    return " + name(Collections.class) + ".unmodifiableMap(map);\n";
  }

  private static String joined(List<String> parts) {
    String line = String.join(", ", parts);
    return line.length() < 80 ? line : ("\n" + String.join(",\n", parts)).replace("\n", "\n    ");
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  /** The name of a type as source has it; its class is imported. */
  private String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      List<String> arguments = new ArrayList<>();
      for (Type argument : generic.getActualTypeArguments()) {
        arguments.add(name(argument));
      }
      return name(generic.getRawType()) + "<" + String.join(", ", arguments) + ">";
    }
    Class<?> plain = (Class<?>) type;
    String home = plain.getPackageName();
    if (!home.equals(PACKAGE) && !home.equals("java.lang")) {
      imports.add(plain.getNestHost().getName());
    }
    return plain.getCanonicalName().substring(home.length() + 1);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
  }
}
