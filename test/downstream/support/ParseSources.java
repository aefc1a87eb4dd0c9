import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Parses every Java file below a folder, and prints what the parser of javac says: java ParseSources.java FOLDER */
class ParseSources {
  public static void main(String[] arguments) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    try (var files = compiler.getStandardFileManager(found, null, null); var paths = Files.walk(Path.of(arguments[0]))) {
      var sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
      var task = (JavacTask) compiler.getTask(null, files, found, null, null, files.getJavaFileObjectsFromPaths(sources));
      task.parse();
    }
    found.getDiagnostics().forEach(System.out::println);
  }
}
