/**
 * Documents from the web, asked for politely.
 *
 * <p>In: an address. Out: {@link sourcebook.fetch.Fetched}, the bytes that are there, or {@link
 * sourcebook.fetch.Unfetchable} with why there are none. The only door to the network.
 *
 * <p>Addresses come from content that anybody may have proposed, and answers from anybody at all:
 * nothing is asked of the local network, and no answer takes more time or memory than {@link
 * sourcebook.fetch.Limits} allow.
 */
@NullMarked
package sourcebook.fetch;

import org.jspecify.annotations.NullMarked;
