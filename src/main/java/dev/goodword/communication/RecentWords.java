package dev.goodword.communication;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.bulk.BatchConcern;
import dev.goodword.applications.bulk.WordsObjection;

import org.springframework.stereotype.Component;

/**
 * What letters know that speaks against deciding about somebody together with others: a
 * person wrote to them within 48 hours, or the words for them are unfair.
 */
@Component
class RecentWords implements BatchConcern, WordsObjection {

	private static final Duration RECENT = Duration.ofHours(48);

	private static final Set<MessageKind> PERSONAL = Arrays.stream(MessageKind.values())
		.filter(MessageKind::isPersonal)
		.collect(Collectors.toSet());

	private final MessageRepository messages;

	private final InstantSource clock;

	RecentWords(MessageRepository messages, InstantSource clock) {
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public String messageKey() {
		return "communication.bulk.recentWord";
	}

	@Override
	public Set<JobApplicationId> among(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Set.of()
				: Set.copyOf(this.messages.shownSince(applications, PERSONAL, this.clock.instant().minus(RECENT)));
	}

	@Override
	public Optional<Refusal> objection(String words) {
		return FairWords.stop(words).map((word) -> new Refusal("communication.refused.unfair", word));
	}

}
