package dev.goodword.communication;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.communication.DeliveryPolicy.Consequence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the answer of a mail server brings about and has not brought about yet.
 *
 * @param names of the consequences, in their order, separated by commas
 * @param since when the server answered
 */
@Embeddable
record Owed(@Column(name = "owed") String names, @Column(name = "owed_at") Instant since) {

	static Owed of(Set<Consequence> consequences, Instant now) {
		return new Owed(consequences.stream().sorted().map(Enum::name).collect(Collectors.joining(",")), now);
	}

	Set<Consequence> consequences() {
		return this.names.isEmpty() ? Set.of()
				: Arrays.stream(this.names.split(",")).map(Consequence::valueOf).collect(Collectors.toSet());
	}

}
