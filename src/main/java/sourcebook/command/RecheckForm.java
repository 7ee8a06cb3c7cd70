package sourcebook.command;

import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sourcebook.recheck.RecheckFormat;

/** Takes the name of a form for the form. */
final class RecheckForm implements ITypeConverter<RecheckFormat> {

  @Override
  public RecheckFormat convert(String name) {
    return Stream.of(RecheckFormat.values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no form `" + name + "`; choose text, json or github"));
  }
}
