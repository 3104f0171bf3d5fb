import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites the classes of the program's jar so that it starts fast. What they do stays the same.
 *
 * <ul>
 *   <li>Class files older than Java 6 are raised to Java 17. Class-data sharing leaves out classes without stack maps,
 *       which came with Java 6, and picocli is compiled for Java 5.
 *   <li>Lambdas and method references of the program itself become classes, and the equality and hash codes of its
 *       records become plain code. Each that is linked while the program runs takes a fraction of a millisecond to several,
 *       even from a shared archive, and the check of one proposal has more than a hundred.
 * </ul>
 *
 * <p>Usage: {@code java -cp asm.jar PrepareJar.java JAR}
 */
public final class PrepareJar {
  private static final String OWN = "lectern/";
  private static final int OLDEST = 50;

  private PrepareJar() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path prepared = jar.resolveSibling(jar.getFileName() + ".prepared");
    URL[] classPath = {jar.toUri().toURL()};
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(prepared);
        ZipOutputStream out = new ZipOutputStream(file);
        URLClassLoader loader = new URLClassLoader(classPath)) {
      for (ZipEntry entry : in.stream().toList()) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        boolean isClass = entry.getName().endsWith(".class");
        if (isClass && entry.getName().startsWith(OWN)) {
          LambdaClasses lambdas = new LambdaClasses();
          write(entry.getName(), lambdas.rewrite(bytes), entry, out);
          for (LambdaClasses.Made made : lambdas.made()) {
            write(made.name() + ".class", made.bytes(), entry, out);
          }
        } else {
          write(entry.getName(), isClass && isOld(bytes) ? raised(bytes, loader) : bytes, entry, out);
        }
      }
    }
    verify(prepared);
    Files.move(prepared, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Lets Java verify every class that was rewritten: a wrong one would only show where it is used. */
  private static void verify(Path jar) throws IOException {
    URL[] classPath = {jar.toUri().toURL()};
    try (ZipFile in = new ZipFile(jar.toFile());
        URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      for (ZipEntry entry : in.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(OWN) && name.endsWith(".class")) {
          String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
          Class.forName(type, true, loader);
        }
      }
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IOException("The jar was rewritten wrongly: " + e, e);
    }
  }

  private static void write(String name, byte[] bytes, ZipEntry like, ZipOutputStream out) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(like.getTimeLocal());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static boolean isOld(byte[] bytes) {
    return new ClassReader(bytes).readUnsignedShort(6) < OLDEST;
  }

  private static byte[] raised(byte[] bytes, ClassLoader loader) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(Opcodes.V17, access, name, signature, parent, interfaces);
          }
        };
    new ClassReader(bytes).accept(visitor, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  /** Turns the lambdas of one class into classes beside it. */
  private static final class LambdaClasses {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String MAKE = "make";

    private final List<Made> made = new ArrayList<>();
    private final Set<Handle> components = new LinkedHashSet<>();
    private final Set<String> replaced = new LinkedHashSet<>();
    private String host = "";

    record Made(String name, byte[] bytes) {}

    List<Made> made() {
      return made;
    }

    byte[] rewrite(byte[] bytes) {
      ClassReader reader = new ClassReader(bytes);
      host = reader.getClassName();
      boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
      ClassWriter writer = new ClassWriter(0);
      ClassVisitor visitor =
          new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
              // The new classes stand beside this one, so what they call can't be private. No class here extends another
              // of the program's, so nothing can be overridden by accident.
              int open = isInterface ? access : access & ~Opcodes.ACC_PRIVATE;
              MethodVisitor next = super.visitMethod(open, name, descriptor, signature, exceptions);
              return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitInvokeDynamicInsn(
                    String method, String site, Handle bootstrap, Object... arguments) {
                  if (!isInterface && isLambda(bootstrap)) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, make(method, site, arguments), MAKE, site, false);
                  } else if (RecordMethods.replaces(method, bootstrap)) {
                    components.addAll(RecordMethods.components(arguments));
                    replaced.add(method);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, host, RecordMethods.name(method), site, false);
                  } else {
                    super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
                  }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean onInterface) {
                  boolean ownMethod = opcode == Opcodes.INVOKESPECIAL && owner.equals(host) && !method.equals("<init>");
                  super.visitMethodInsn(
                      ownMethod ? Opcodes.INVOKEVIRTUAL : opcode, owner, method, type, onInterface);
                }
              };
            }

            @Override
            public void visitEnd() {
              RecordMethods.write(writer, host, replaced, components);
              super.visitEnd();
            }
          };
      reader.accept(visitor, 0);
      return writer.toByteArray();
    }

    private static boolean isLambda(Handle bootstrap) {
      return bootstrap.getOwner().equals(FACTORY) && bootstrap.getName().equals("metafactory");
    }

    /** Makes the class of one lambda and returns its name. */
    private String make(String method, String site, Object[] arguments) {
      String name = host + "$Lambda" + made.size();
      Type[] captured = Type.getArgumentTypes(site);
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      int access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER;
      String[] interfaces = {Type.getReturnType(site).getInternalName()};
      writer.visit(Opcodes.V17, access, name, null, "java/lang/Object", interfaces);
      for (int i = 0; i < captured.length; i++) {
        int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        writer.visitField(field, "c" + i, captured[i].getDescriptor(), null, null).visitEnd();
      }
      constructor(writer, name, captured);
      factory(writer, name, site, captured);
      call(writer, name, method, captured, arguments);
      writer.visitEnd();
      made.add(new Made(name, writer.toByteArray()));
      return name;
    }

    private static void constructor(ClassWriter writer, String name, Type[] captured) {
      String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
      MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", descriptor, null, null);
      code.visitCode();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
      int slot = 1;
      for (int i = 0; i < captured.length; i++) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), slot);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, "c" + i, captured[i].getDescriptor());
        slot += captured[i].getSize();
      }
      code.visitInsn(Opcodes.RETURN);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }

    private static void factory(ClassWriter writer, String name, String site, Type[] captured) {
      MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, site, null, null);
      code.visitCode();
      code.visitTypeInsn(Opcodes.NEW, name);
      code.visitInsn(Opcodes.DUP);
      int slot = 0;
      for (Type type : captured) {
        code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
        slot += type.getSize();
      }
      String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", descriptor, false);
      code.visitInsn(Opcodes.ARETURN);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }

    private static void call(ClassWriter writer, String name, String method, Type[] captured, Object[] arguments) {
      Type erased = (Type) arguments[0];
      Handle target = (Handle) arguments[1];
      Type exact = (Type) arguments[2];
      MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
      code.visitCode();
      boolean makes = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      if (makes) {
        code.visitTypeInsn(Opcodes.NEW, target.getOwner());
        code.visitInsn(Opcodes.DUP);
      }
      List<Type> wanted = wanted(target);
      int next = 0;
      for (int i = 0; i < captured.length; i++) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, "c" + i, captured[i].getDescriptor());
        next++;
      }
      int slot = 1;
      Type[] given = erased.getArgumentTypes();
      for (int i = 0; i < given.length; i++) {
        code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
        slot += given[i].getSize();
        Conversion.convert(code, given[i], exact.getArgumentTypes()[i]);
        Conversion.convert(code, exact.getArgumentTypes()[i], wanted.get(next++));
      }
      code.visitMethodInsn(
          opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
      Type result = makes ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
      Conversion.convertResult(code, result, exact.getReturnType(), erased.getReturnType());
      code.visitInsn(erased.getReturnType().getOpcode(Opcodes.IRETURN));
      code.visitMaxs(0, 0);
      code.visitEnd();
    }

    private static List<Type> wanted(Handle target) {
      List<Type> wanted = new ArrayList<>();
      if (target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
        wanted.add(Type.getObjectType(target.getOwner()));
      }
      wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
      return wanted;
    }

    private static int opcode(Handle target) {
      return switch (target.getTag()) {
        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
        case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
        case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
        default -> Opcodes.INVOKEVIRTUAL;
      };
    }
  }

  /** The equality and the hash code that a record has when it declares none, as plain code. */
  private static final class RecordMethods {
    private static final int FACTOR = 31;

    private RecordMethods() {}

    static boolean replaces(String method, Handle bootstrap) {
      return bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")
          && (method.equals("hashCode") || method.equals("equals"));
    }

    static String name(String method) {
      return "plain$" + method;
    }

    /** The fields, by the handles that read them; before them stand the class and the names. */
    static List<Handle> components(Object[] arguments) {
      List<Handle> components = new ArrayList<>();
      for (Object argument : arguments) {
        if (argument instanceof Handle handle) {
          components.add(handle);
        }
      }
      return components;
    }

    static void write(ClassVisitor target, String host, Set<String> methods, Set<Handle> components) {
      if (methods.contains("hashCode")) {
        hashCode(target, host, components);
      }
      if (methods.contains("equals")) {
        equals(target, host, components);
      }
    }

    private static MethodVisitor method(ClassVisitor target, String name, String type) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
      return target.visitMethod(access, name(name), type, null, null);
    }

    /** As the JDK makes it, so that tables keep their order: each component's, times 31 for those before it. */
    private static void hashCode(ClassVisitor target, String host, Set<Handle> components) {
      MethodVisitor code = method(target, "hashCode", "(L" + host + ";)I");
      code.visitCode();
      code.visitInsn(Opcodes.ICONST_0);
      for (Handle component : components) {
        code.visitIntInsn(Opcodes.BIPUSH, FACTOR);
        code.visitInsn(Opcodes.IMUL);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, host, component.getName(), component.getDesc());
        switch (component.getDesc()) {
          case "I", "C", "S", "B" -> {}
          case "J" -> call(code, "java/lang/Long", "hashCode", "(J)I");
          case "Z" -> call(code, "java/lang/Boolean", "hashCode", "(Z)I");
          case "D" -> call(code, "java/lang/Double", "hashCode", "(D)I");
          case "F" -> call(code, "java/lang/Float", "hashCode", "(F)I");
          default -> call(code, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
        }
        code.visitInsn(Opcodes.IADD);
      }
      code.visitInsn(Opcodes.IRETURN);
      code.visitMaxs(4, 1);
      code.visitEnd();
    }

    private static void equals(ClassVisitor target, String host, Set<Handle> components) {
      MethodVisitor code = method(target, "equals", "(L" + host + ";Ljava/lang/Object;)Z");
      code.visitCode();
      Label sameClass = new Label();
      code.visitVarInsn(Opcodes.ALOAD, 1);
      code.visitTypeInsn(Opcodes.INSTANCEOF, host);
      code.visitJumpInsn(Opcodes.IFNE, sameClass);
      code.visitInsn(Opcodes.ICONST_0);
      code.visitInsn(Opcodes.IRETURN);
      code.visitLabel(sameClass);
      code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      for (Handle component : components) {
        Label next = new Label();
        field(code, host, component, 0);
        field(code, host, component, 1);
        call(code, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
        code.visitJumpInsn(Opcodes.IFNE, next);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(next);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      }
      code.visitInsn(Opcodes.ICONST_1);
      code.visitInsn(Opcodes.IRETURN);
      code.visitMaxs(4, 2);
      code.visitEnd();
    }

    /** Leaves a field's value on the stack, boxed if it is no object. */
    private static void field(MethodVisitor code, String host, Handle component, int variable) {
      code.visitVarInsn(Opcodes.ALOAD, variable);
      if (variable == 1) {
        code.visitTypeInsn(Opcodes.CHECKCAST, host);
      }
      code.visitFieldInsn(Opcodes.GETFIELD, host, component.getName(), component.getDesc());
      Conversion.convert(code, Type.getType(component.getDesc()), Type.getType(Object.class));
    }

    private static void call(MethodVisitor code, String owner, String method, String type) {
      code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, type, false);
    }
  }

  /** Boxes, unboxes and casts as a lambda does between its types and those of the method behind it. */
  private static final class Conversion {
    private Conversion() {}

    static void convert(MethodVisitor code, Type from, Type to) {
      if (from.equals(to)) {
        return;
      }
      if (isReference(from) && isReference(to)) {
        if (!to.getInternalName().equals("java/lang/Object")) {
          code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
      } else if (isReference(to)) {
        Type box = box(from);
        String descriptor = Type.getMethodDescriptor(box, from);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", descriptor, false);
      } else if (isReference(from)) {
        Type box = box(to);
        code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
        String descriptor = Type.getMethodDescriptor(to);
        code.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL, box.getInternalName(), to.getClassName() + "Value", descriptor, false);
      } else {
        throw new IllegalArgumentException("A lambda converts " + from + " to " + to + ".");
      }
    }

    static void convertResult(MethodVisitor code, Type result, Type exact, Type erased) {
      if (erased.equals(Type.VOID_TYPE)) {
        if (!result.equals(Type.VOID_TYPE)) {
          code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        return;
      }
      if (!isReference(result) || !isReference(exact)) {
        convert(code, result, exact);
      }
      if (!isReference(exact) || !isReference(erased)) {
        convert(code, exact, erased);
      }
    }

    private static boolean isReference(Type type) {
      return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    private static Type box(Type primitive) {
      return switch (primitive.getSort()) {
        case Type.BOOLEAN -> Type.getType(Boolean.class);
        case Type.INT -> Type.getType(Integer.class);
        case Type.LONG -> Type.getType(Long.class);
        case Type.DOUBLE -> Type.getType(Double.class);
        case Type.CHAR -> Type.getType(Character.class);
        default -> throw new IllegalArgumentException("A lambda uses " + primitive + ".");
      };
    }
  }
}
