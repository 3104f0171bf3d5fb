import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Builds the shipped profiles into the program's jar, ready-made.
 *
 * <p>Reading a profile out of its YAML takes as long as all the rest of checking a proposal. So each is read here, once,
 * and written down as the code that makes its records; the class {@code lectern.profile.Prebuilt}, which without this knows
 * none, then knows them all. That the code makes the very same profile is looked at here as well.
 *
 * <p>Usage: {@code java -cp asm.jar PrebuildProfiles.java JAR}
 */
public final class PrebuildProfiles {
  private static final String PREBUILT = "lectern/profile/Prebuilt";
  private static final String PROFILE = "Llectern/profile/Profile;";

  private PrebuildProfiles() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path jar = Path.of(args[0]);
    Map<String, Object> profiles = new LinkedHashMap<>();
    try (URLClassLoader program = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      Class<?> reader = program.loadClass("lectern.profile.Profiles");
      Method shipped = reader.getMethod("shipped", String.class);
      for (Object name : (List<?>) reader.getField("SHIPPED").get(null)) {
        profiles.put((String) name, shipped.invoke(null, name));
      }
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    classes.put(PREBUILT + ".class", index(profiles.keySet().stream().toList()));
    for (Map.Entry<String, Object> profile : profiles.entrySet()) {
      classes.put(className(profile.getKey()) + ".class", new ProfileClass(profile.getKey()).write(profile.getValue()));
    }
    Path written = jar.resolveSibling(jar.getFileName() + ".prebuilt");
    copy(jar, written, classes);
    compare(written, profiles);
    Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String className(String profile) {
    return PREBUILT + "_" + profile.replace('-', '_');
  }

  private static void copy(Path from, Path to, Map<String, byte[]> classes) throws IOException {
    Map<String, byte[]> left = new LinkedHashMap<>(classes);
    try (ZipFile in = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : in.stream().toList()) {
        byte[] replaced = left.remove(entry.getName());
        write(entry.getName(), replaced == null ? in.getInputStream(entry).readAllBytes() : replaced, entry, out);
      }
      ZipEntry like = in.getEntry(PREBUILT + ".class");
      for (Map.Entry<String, byte[]> added : left.entrySet()) {
        write(added.getKey(), added.getValue(), like, out);
      }
    }
  }

  private static void write(String name, byte[] bytes, ZipEntry like, ZipOutputStream out) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(like.getTimeLocal());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  /** Fails unless the finished program makes the profiles that were read. */
  private static void compare(Path jar, Map<String, Object> profiles) throws IOException, ReflectiveOperationException {
    try (URLClassLoader program = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      Method shipped = program.loadClass("lectern.profile.Profiles").getMethod("shipped", String.class);
      Method of = program.loadClass("lectern.profile.Prebuilt").getDeclaredMethod("of", String.class);
      of.setAccessible(true);
      for (Map.Entry<String, Object> profile : profiles.entrySet()) {
        boolean known = ((Optional<?>) of.invoke(null, profile.getKey())).isPresent();
        if (!known || !same(shipped.invoke(null, profile.getKey()), profile.getValue())) {
          throw new IllegalStateException("The profile " + profile.getKey() + " was not built in as it was read.");
        }
      }
    }
  }

  /** Whether two values that come from two class loaders are the same. */
  private static boolean same(Object one, Object other) throws ReflectiveOperationException {
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
      boolean same = map.keySet().equals(otherMap.keySet());
      for (Object key : map.keySet()) {
        same = same && same(map.get(key), otherMap.get(key));
      }
      return same;
    }
    List<Object> parts = ProfileClass.parts(one);
    List<Object> otherParts = ProfileClass.parts(other);
    boolean same = parts.size() == otherParts.size();
    for (int i = 0; same && i < parts.size(); i++) {
      same = same(parts.get(i), otherParts.get(i));
    }
    boolean whole = one instanceof List || one instanceof Optional || one instanceof Record;
    return same && (whole || one.toString().equals(other.toString()));
  }

  /** The class that finds a profile by its name. */
  private static byte[] index(List<String> names) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, PREBUILT, null, "java/lang/Object", null);
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_STATIC, "of", "(Ljava/lang/String;)Ljava/util/Optional;", null, null);
    code.visitCode();
    for (String name : names) {
      Label next = new Label();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitLdcInsn(name);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
      code.visitJumpInsn(Opcodes.IFEQ, next);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, className(name), "make", "()" + PROFILE, false);
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, "java/util/Optional", "of", "(Ljava/lang/Object;)Ljava/util/Optional;", false);
      code.visitInsn(Opcodes.ARETURN);
      code.visitLabel(next);
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Optional", "empty", "()Ljava/util/Optional;", false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** The class that makes one profile. */
  private static final class ProfileClass {
    /** Parts that have so many values have a method of their own, as the code of one method is limited. */
    private static final int LARGE = 150;

    private final String name;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private int methods;

    ProfileClass(String profile) {
      name = className(profile);
    }

    byte[] write(Object profile) throws ReflectiveOperationException {
      writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
      MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "make", "()" + PROFILE, null, null);
      code.visitCode();
      inline(code, profile);
      code.visitInsn(Opcodes.ARETURN);
      code.visitMaxs(0, 0);
      code.visitEnd();
      writer.visitEnd();
      return writer.toByteArray();
    }

    /** Leaves a value on the stack. */
    private void push(MethodVisitor code, Object value) throws ReflectiveOperationException {
      if (size(value) < LARGE) {
        inline(code, value);
        return;
      }
      String type = "()" + Type.getDescriptor(kind(value));
      String method = "part" + methods++;
      MethodVisitor part = writer.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, method, type, null, null);
      part.visitCode();
      inline(part, value);
      part.visitInsn(Opcodes.ARETURN);
      part.visitMaxs(0, 0);
      part.visitEnd();
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, method, type, false);
    }

    private static Class<?> kind(Object value) {
      return value instanceof List ? List.class : value instanceof Map ? Map.class : value.getClass();
    }

    private static int size(Object value) throws ReflectiveOperationException {
      int size = 1;
      for (Object part : parts(value)) {
        size += size(part);
      }
      return size;
    }

    private static List<Object> parts(Object value) throws ReflectiveOperationException {
      List<Object> parts = new ArrayList<>();
      if (value instanceof List<?> list) {
        parts.addAll(list);
      } else if (value instanceof Map<?, ?> map) {
        map.forEach(
            (key, mapped) -> {
              parts.add(key);
              parts.add(mapped);
            });
      } else if (value instanceof Optional<?> optional) {
        optional.ifPresent(parts::add);
      } else if (value instanceof Record) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
          Method accessor = component.getAccessor();
          accessor.setAccessible(true);
          parts.add(accessor.invoke(value));
        }
      }
      return parts;
    }

    private void inline(MethodVisitor code, Object value) throws ReflectiveOperationException {
      if (value instanceof String) {
        code.visitLdcInsn(value);
      } else if (value instanceof Integer number) {
        code.visitLdcInsn(number);
        call(code, Integer.class, "valueOf", Integer.class, int.class);
      } else if (value instanceof Enum<?> constant) {
        String owner = Type.getInternalName(constant.getDeclaringClass());
        code.visitFieldInsn(
            Opcodes.GETSTATIC, owner, constant.name(), Type.getDescriptor(constant.getDeclaringClass()));
      } else if (value instanceof LocalDate || value instanceof OffsetDateTime) {
        code.visitLdcInsn(value.toString());
        call(code, value.getClass(), "parse", value.getClass(), CharSequence.class);
      } else if (value instanceof Optional<?> optional) {
        if (optional.isEmpty()) {
          call(code, Optional.class, "empty", Optional.class);
        } else {
          push(code, optional.get());
          call(code, Optional.class, "of", Optional.class, Object.class);
        }
      } else if (value instanceof List<?> list) {
        list(code, list);
      } else if (value instanceof Map<?, ?> map) {
        map(code, map);
      } else if (value instanceof Record) {
        record(code, value);
      } else {
        throw new IllegalStateException("A profile holds a " + value.getClass() + ", which can't be built in yet.");
      }
    }

    private void list(MethodVisitor code, List<?> list) throws ReflectiveOperationException {
      code.visitLdcInsn(list.size());
      code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
      int index = 0;
      for (Object item : list) {
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(index++);
        push(code, item);
        code.visitInsn(Opcodes.AASTORE);
      }
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, "java/util/List", "of", "([Ljava/lang/Object;)Ljava/util/List;", true);
    }

    private void map(MethodVisitor code, Map<?, ?> map) throws ReflectiveOperationException {
      // A hash map of the same kind keeps the order in which the entries come.
      boolean unordered = map.getClass() == HashMap.class;
      String type = Type.getInternalName(unordered ? HashMap.class : LinkedHashMap.class);
      code.visitTypeInsn(Opcodes.NEW, type);
      code.visitInsn(Opcodes.DUP);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, type, "<init>", "()V", false);
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        code.visitInsn(Opcodes.DUP);
        push(code, entry.getKey());
        push(code, entry.getValue());
        code.visitMethodInsn(
            Opcodes.INVOKEINTERFACE,
            "java/util/Map",
            "put",
            "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;",
            true);
        code.visitInsn(Opcodes.POP);
      }
    }

    private void record(MethodVisitor code, Object value) throws ReflectiveOperationException {
      String type = Type.getInternalName(value.getClass());
      code.visitTypeInsn(Opcodes.NEW, type);
      code.visitInsn(Opcodes.DUP);
      RecordComponent[] components = value.getClass().getRecordComponents();
      List<Object> parts = parts(value);
      List<Type> types = new ArrayList<>();
      for (int i = 0; i < components.length; i++) {
        Class<?> declared = components[i].getType();
        types.add(Type.getType(declared));
        if (declared == int.class || declared == boolean.class) {
          code.visitLdcInsn(declared == int.class ? parts.get(i) : (Object) ((boolean) parts.get(i) ? 1 : 0));
        } else {
          push(code, parts.get(i));
        }
      }
      String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, types.toArray(new Type[0]));
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, type, "<init>", descriptor, false);
    }

    private static void call(MethodVisitor code, Class<?> owner, String method, Class<?> result, Class<?>... wanted) {
      Type[] types = new Type[wanted.length];
      for (int i = 0; i < wanted.length; i++) {
        types[i] = Type.getType(wanted[i]);
      }
      String descriptor = Type.getMethodDescriptor(Type.getType(result), types);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(owner), method, descriptor, false);
    }
  }
}
