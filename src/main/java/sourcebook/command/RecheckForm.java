package sourcebook.command;

import picocli.CommandLine.ITypeConverter;
import sourcebook.recheck.RecheckFormat;

/** Takes the name of a form for the form. */
final class RecheckForm implements ITypeConverter<RecheckFormat> {

  @Override
  public RecheckFormat convert(String name) {
    return Forms.named(name, RecheckFormat.values());
  }
}
