package sourcebook.command;

import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import sourcebook.recheck.RecheckFormat;

/** Takes the name of a form for the form, and knows all names. */
final class RecheckForm implements ITypeConverter<RecheckFormat>, Iterable<String> {

  @Override
  public RecheckFormat convert(String name) {
    return Forms.named(name, RecheckFormat.values());
  }

  @Override
  public Iterator<String> iterator() {
    return Forms.names(RecheckFormat.values()).iterator();
  }
}
