package sourcebook.fetch;

import java.net.http.HttpResponse.ResponseInfo;
import java.util.function.Predicate;

/**
 * What is wanted of an answer.
 *
 * @param isWanted whether its body is to be read at all
 * @param most of its bytes; one more is read where there are more
 * @param deadline by which all of it must be there
 */
record Wish(Predicate<ResponseInfo> isWanted, long most, Deadline deadline) {}
