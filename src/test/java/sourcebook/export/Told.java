package sourcebook.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import sourcebook.content.Locator;
import sourcebook.diagnostic.Position;

/**
 * All that records tell, part by part, a line each, but where in files it stands and how the
 * numbers of paragraphs were spelt (“7–8” or “7-8”).
 */
final class Told {

  private final StringBuilder lines = new StringBuilder();

  private Told() {}

  static String by(Object record) {
    Told told = new Told();
    told.tell("", record);
    return told.lines.toString();
  }

  private void tell(String path, Object value) {
    if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(known -> tell(path, known));
    } else if (value instanceof Collection<?> items) {
      int number = 0;
      for (Object item : items) {
        tell(path + "[" + number++ + "]", item);
      }
    } else if (value instanceof Record record) {
      tellParts(path, record);
    } else {
      lines.append(path).append(" = ").append(value).append('\n');
    }
  }

  private void tellParts(String path, Record record) {
    lines.append(path).append(": ").append(record.getClass().getSimpleName()).append('\n');
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      boolean spelling = record instanceof Locator && part.getName().equals("written");
      if (!spelling && part.getType() != Position.class) {
        tell(path + "." + part.getName(), value(part, record));
      }
    }
  }

  private static Object value(RecordComponent part, Record record) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException refused) {
      throw new AssertionError(refused);
    }
  }
}
