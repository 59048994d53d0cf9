package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the correspondence about many applications stands, without opening a letter. */
@Service
@Transactional(readOnly = true)
public class Correspondences {

	private static final Set<MessageState> FAILED = EnumSet.of(MessageState.FAILED, MessageState.SUPPRESSED,
			MessageState.EXPIRED, MessageState.UNCERTAIN);

	private final MessageRepository messages;

	Correspondences(MessageRepository messages) {
		this.messages = messages;
	}

	/**
	 * By application, in one query; applications nobody was written about are left out.
	 */
	public Map<JobApplicationId, Standing> of(Collection<JobApplicationId> applications) {
		Map<JobApplicationId, Standing> standings = new HashMap<>();
		if (!applications.isEmpty()) {
			this.messages.standings(applications)
				.forEach((line) -> standings.merge(line.application(), standing(line), Standing::and));
		}
		return standings;
	}

	private static Standing standing(Line line) {
		return new Standing(line.visibleAt(), FAILED.contains(line.state()), line.state() == MessageState.BLOCKED);
	}

	/**
	 * One message, as far as it matters here.
	 *
	 * @param application what it is about
	 * @param state where it stands
	 * @param visibleAt since when it stands on the candidate's page; null when it does
	 * not
	 */
	record Line(JobApplicationId application, MessageState state, @Nullable Instant visibleAt) {
	}

	/**
	 * How one correspondence stands.
	 *
	 * @param lastSeenAt the last message that stands on the candidate's page; null when
	 * none does
	 * @param failed whether one could not be handed over or its fate is unknown
	 * @param blocked whether one waits for a missing word
	 */
	public record Standing(@Nullable Instant lastSeenAt, boolean failed, boolean blocked) {

		Standing and(Standing other) {
			Instant later = (this.lastSeenAt == null
					|| (other.lastSeenAt != null && other.lastSeenAt.isAfter(this.lastSeenAt))) ? other.lastSeenAt
							: this.lastSeenAt;
			return new Standing(later, this.failed || other.failed, this.blocked || other.blocked);
		}

	}

}
