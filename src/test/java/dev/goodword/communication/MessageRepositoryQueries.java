package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.CompanyId;
import dev.goodword.simulation.rows.Rows;

import org.springframework.data.domain.Limit;

/** The queries of {@link MessageRepository} on rows in memory. */
class MessageRepositoryQueries {

	private final Rows<Message> rows;

	MessageRepositoryQueries(Rows<Message> rows) {
		this.rows = rows;
	}

	List<Message> undoable(Collection<JobApplicationId> applications, Collection<MessageState> states) {
		return applications.stream()
			.flatMap((application) -> this.rows.with("application", application))
			.filter((row) -> at(row, "undoUntil") != null && at(row, "visibleAt") == null
					&& states.contains(row.state()))
			.sorted(this.rows.by("moments.notBefore"))
			.toList();
	}

	List<MailOperations.Waiting> waiting(Collection<MessageState> states) {
		return states.stream()
			.flatMap(this::in)
			.filter((row) -> at(row, "settledAt") == null)
			.collect(Collectors.groupingBy((row) -> List.of(this.rows.<Integer>value(row, "lane"), row.state())))
			.entrySet()
			.stream()
			.map((group) -> new MailOperations.Waiting((Integer) group.getKey().get(0),
					(MessageState) group.getKey().get(1), group.getValue().size(),
					group.getValue().stream().map((row) -> at(row, "notBefore")).min(Instant::compareTo).orElseThrow()))
			.toList();
	}

	long countTakenSince(CandidateId candidate, Collection<Integer> lanes, Instant since) {
		return this.rows.seen("candidate", candidate)
			.filter((row) -> lanes.contains(this.rows.<Integer>value(row, "lane")) && at(row, "acceptedAt") != null
					&& !at(row, "acceptedAt").isBefore(since))
			.count();
	}

	long countVisible(JobApplicationId application, Collection<MessageKind> kinds, MessageState unless) {
		return this.rows.seen("application", application)
			.filter((row) -> kinds.contains(row.kind()) && at(row, "visibleAt") != null && row.state() != unless)
			.filter((row) -> this.rows.seen("application", application)
				.noneMatch((other) -> other.kind() == MessageKind.CORRECTION && row.id().value().equals(other.cause())))
			.count();
	}

	List<MessageId> owingSince(Instant ever, Limit limit) {
		return this.rows.having("owed.since")
			.filter((row) -> row.owed().since().isAfter(ever))
			.sorted(this.rows.by("owed.since", "id.value"))
			.limit(limit.max())
			.map(Message::id)
			.toList();
	}

	Optional<Message> findByHeaderId(String headerId) {
		return this.rows.having("words.headerId").filter((row) -> row.words().headerId().equals(headerId)).findFirst();
	}

	List<LettersByText.Count> countByText(CompanyId company, Collection<String> numbers,
			Collection<MessageState> states) {
		return written(company, numbers).filter((row) -> states.contains(row.state()))
			.collect(Collectors.groupingBy((row) -> List.of(row.words().templateNumber(), row.state()),
					Collectors.counting()))
			.entrySet()
			.stream()
			.map((group) -> new LettersByText.Count((String) group.getKey().get(0),
					(MessageState) group.getKey().get(1), group.getValue()))
			.toList();
	}

	List<MessageId> writtenWith(CompanyId company, Collection<String> numbers, Collection<MessageState> states,
			Limit limit) {
		return written(company, numbers).filter((row) -> states.contains(row.state()))
			.map(Message::id)
			.limit(limit.max())
			.toList();
	}

	private Stream<Message> written(CompanyId company, Collection<String> numbers) {
		return this.rows.having("words.templateNumber")
			.filter((row) -> row.company().equals(company) && numbers.contains(row.words().templateNumber()));
	}

	List<JobApplicationId> applicationsWith(MessageId carrier) {
		return this.rows.with("carrier", carrier)
			.filter((row) -> row.application() != null)
			.map(Message::application)
			.toList();
	}

	Optional<JobApplicationId> applicationOf(MessageId id) {
		return this.rows.find(id).map(Message::application);
	}

	List<JobApplicationId> applicationsOf(Collection<MessageId> ids) {
		return lock(ids).stream().map(Message::application).filter(Objects::nonNull).distinct().toList();
	}

	List<Message> lock(Collection<MessageId> ids) {
		return ids.stream().flatMap((id) -> this.rows.find(id).stream()).sorted(this.rows.by("id.value")).toList();
	}

	Optional<Message> lock(MessageId id) {
		return this.rows.find(id);
	}

	List<Message> claimable(int lane, Instant now, Limit limit) {
		Set<CandidateId> busy = busy(this.rows, lane);
		return in(MessageState.QUEUED)
			.filter((row) -> this.rows.<Integer>value(row, "lane") == lane && !at(row, "notBefore").isAfter(now))
			.filter((row) -> !busy.contains(row.candidate()))
			.sorted(this.rows.by("moments.deadlineAt", "id.value"))
			.limit(limit.max())
			.map(this.rows::take)
			.toList();
	}

	Optional<Message> claimable(MessageId id, Instant now) {
		return this.rows.find(id)
			.filter((row) -> row.state() == MessageState.QUEUED && !at(row, "notBefore").isAfter(now))
			.map(this.rows::take);
	}

	long countWaiting(String reason) {
		return in(MessageState.WAITING).filter((row) -> reason.equals(row.reason())).count();
	}

	/** For whom nothing in that lane may be taken now. */
	static Set<CandidateId> busy(Rows<Message> rows, int lane) {
		return Stream.of(MessageState.LEASED, MessageState.HANDED)
			.flatMap((state) -> rows.seen("state", state))
			.filter((row) -> keeps(row.state(), rows.value(row, "lane"), lane))
			.map(Message::candidate)
			.collect(Collectors.toSet());
	}

	private static boolean keeps(MessageState held, int lane, int other) {
		return other > 0 && lane > 0 && (other > 1 || lane == 1 || held == MessageState.HANDED);
	}

	List<MessageId> timed(MessageState state, Instant now, Limit limit) {
		return in(state).filter((row) -> at(row, "settledAt") == null && !at(row, "notBefore").isAfter(now))
			.sorted(this.rows.by("moments.notBefore", "id.value"))
			.limit(limit.max())
			.map(Message::id)
			.toList();
	}

	List<MessageId> halfOver(Instant now, Limit limit) {
		return this.rows.having("moments.halfAt")
			.filter((row) -> !at(row, "halfAt").isAfter(now))
			.sorted(this.rows.by("moments.halfAt", "id.value"))
			.limit(limit.max())
			.map(Message::id)
			.toList();
	}

	Optional<Instant> nextHalf() {
		return this.rows.least("moments.halfAt", null, null);
	}

	List<MessageId> unseen(Collection<MessageKind> badNews, Instant now, Instant pressing, Limit limit) {
		return in(MessageState.QUEUED)
			.filter((row) -> at(row, "visibleAt") == null && !at(row, "notBefore").isAfter(now)
					&& (!badNews.contains(row.kind()) || !at(row, "deadlineAt").isAfter(pressing)))
			.sorted(this.rows.by("moments.deadlineAt", "id.value"))
			.limit(limit.max())
			.map(Message::id)
			.toList();
	}

	List<MessageId> abandoned(Collection<MessageState> states, Instant now, Limit limit) {
		return states.stream().sorted().flatMap(this::in).filter((row) -> {
			Instant until = this.rows.value(row, "lease.until");
			return until != null && !until.isAfter(now);
		}).sorted(this.rows.by("lease.until")).limit(limit.max()).map(Message::id).toList();
	}

	List<String> headerIds(JobApplicationId application, MessageKind kind, Limit limit) {
		return this.rows.with("application", application)
			.filter((row) -> row.kind() == kind)
			.sorted(this.rows.by("moments.createdAt"))
			.limit(limit.max())
			.map((row) -> row.words().headerId())
			.toList();
	}

	long countIn(Collection<MessageState> states) {
		return states.stream().mapToLong((state) -> in(state).count()).sum();
	}

	private Stream<Message> in(MessageState state) {
		return this.rows.seen("state", state);
	}

	private Instant at(Message row, String moment) {
		return this.rows.value(row, "moments." + moment);
	}

}
