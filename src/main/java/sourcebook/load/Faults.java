package sourcebook.load;

import java.util.ArrayList;
import java.util.List;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Diagnostic;

/** Collects what is wrong with one file while it is being read. */
final class Faults {

  private final List<Diagnostic> found = new ArrayList<>();

  void add(Diagnostic fault) {
    found.add(fault);
  }

  /** The value of something that was checked; its faults are kept here. */
  <T> T keep(Checked<T> checked) {
    found.addAll(checked.diagnostics());
    return checked.value();
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
