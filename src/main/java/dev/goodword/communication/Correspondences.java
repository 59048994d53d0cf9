package dev.goodword.communication;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the correspondence about many applications stands, without opening a letter. */
@Service
@Transactional(readOnly = true)
public class Correspondences {

	private static final Set<MessageState> FAILED = EnumSet.of(MessageState.FAILED, MessageState.SUPPRESSED,
			MessageState.EXPIRED, MessageState.UNCERTAIN);

	private static final Set<MessageKind> SECRETS = EnumSet
		.copyOf(Arrays.stream(MessageKind.values()).filter(MessageKind::isNamedOnly).toList());

	private final MessageRepository messages;

	private final Tasks tasks;

	Correspondences(MessageRepository messages, Tasks tasks) {
		this.messages = messages;
		this.tasks = tasks;
	}

	/**
	 * By application, in two queries; applications nobody was written about are left out.
	 * Secrets do not count: whoever asked for a code and did not use it was not failed.
	 */
	public Map<JobApplicationId, Standing> of(Collection<JobApplicationId> applications) {
		Map<JobApplicationId, Standing> standings = new HashMap<>();
		if (!applications.isEmpty()) {
			Map<JobApplicationId, Instant> repaired = this.tasks.lastDone(applications);
			this.messages.standings(applications, SECRETS)
				.stream()
				.collect(Collectors.groupingBy(Line::application))
				.forEach(
						(application, lines) -> standings.put(application, standing(lines, repaired.get(application))));
		}
		return standings;
	}

	private static Standing standing(List<Line> lines, @Nullable Instant repairedAt) {
		Instant acceptedAt = latest(
				lines.stream().filter((line) -> line.state() == MessageState.ACCEPTED).map(Line::at));
		Instant seenAt = latest(lines.stream().flatMap((line) -> Stream.ofNullable(line.visibleAt())));
		return new Standing(seenAt,
				lines.stream()
					.filter((line) -> FAILED.contains(line.state()))
					.anyMatch((line) -> line.isAfter(acceptedAt) && line.isAfter(repairedAt)),
				lines.stream().filter(Line::isBlocked).anyMatch((line) -> line.isAfter(repairedAt)));
	}

	private static @Nullable Instant latest(Stream<Instant> moments) {
		return moments.max(Comparator.naturalOrder()).orElse(null);
	}

	/**
	 * One message, as far as it matters here.
	 *
	 * @param application what it is about
	 * @param state where it stands
	 * @param reason why it stands there; null for none
	 * @param at since when, as far as it is known: settled, handed over, or written; of
	 * what nobody knows, when it was handed over
	 * @param visibleAt since when it stands on the candidate's page; null when it does
	 * not
	 */
	record Line(JobApplicationId application, MessageState state, @Nullable String reason, Instant at,
			@Nullable Instant visibleAt) {

		/** Whether it lacks words, or nobody can tell whether it may leave. */
		boolean isBlocked() {
			return this.state == MessageState.BLOCKED
					|| (this.state == MessageState.WAITING && PuttingAside.UNCHECKED.equals(this.reason));
		}

		boolean isAfter(@Nullable Instant other) {
			return other == null || this.at.isAfter(other);
		}

	}

	/**
	 * How one correspondence stands.
	 *
	 * @param lastSeenAt the last message that stands on the candidate's page; null when
	 * none does
	 * @param failed whether one could not be handed over or its fate is unknown, and
	 * neither has a later one arrived nor anybody done a task about it since
	 * @param blocked whether one waits for a missing word or could not be looked at, and
	 * nobody has done a task about it since
	 */
	public record Standing(@Nullable Instant lastSeenAt, boolean failed, boolean blocked) {
	}

}
