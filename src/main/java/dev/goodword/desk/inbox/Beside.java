package dev.goodword.desk.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.communication.inbound.VisitorReplies.Written;
import dev.goodword.desk.Paths;

/**
 * A question with what stands beside it on a page, and the form carries what that was.
 *
 * @param text all of it
 * @param seen what of it they wrote since, to be named when it is answered
 */
record Beside(String text, List<String> seen) {

	static Beside of(String question, List<Written> written) {
		return new Beside(Stream.concat(Stream.of(question), written.stream().map(Written::text))
			.collect(Collectors.joining("\n\n")), written.stream().map((one) -> one.id().toString()).toList());
	}

	/** What a form names as seen. */
	static Set<UUID> ids(Collection<String> seen) {
		return seen.stream().map(Paths::id).collect(Collectors.toSet());
	}

}
