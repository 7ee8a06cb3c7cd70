package sourcebook.compiler;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.check.ContentChecks;
import sourcebook.content.Content;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.Severity;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.load.LoadRules;

/** Compiles dossiers. */
public final class Compiler {

  private Compiler() {}

  /** Every fault of the content, sorted by place. */
  public static List<Diagnostic> check(Job job) {
    Checked<Content> content = ContentLoader.load(job.content(), job.shown());
    Library library = Library.link(content.value());
    return faults(content.diagnostics(), library, job);
  }

  private static List<Diagnostic> faults(List<Diagnostic> loading, Library library, Job job) {
    boolean whole = loading.stream().noneMatch(fault -> LoadRules.losesContent(fault.rule()));
    Stream<Diagnostic> checking =
        whole
            ? ContentChecks.violations(library)
            : ContentChecks.violationsDespiteLostFiles(library);
    return Stream.concat(loading.stream(), checking)
        .map(fault -> job.draft() ? forgiven(fault) : fault)
        .sorted()
        .distinct()
        .toList();
  }

  private static Diagnostic forgiven(Diagnostic fault) {
    return fault.rule().kind() == Rule.Kind.EVIDENCE ? fault.as(Severity.WARNING) : fault;
  }
}
