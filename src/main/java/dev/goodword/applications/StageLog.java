package dev.goodword.applications;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Reads the log of moves: entries in order, each knowing whether a later one took it
 * back.
 */
@Component
class StageLog {

	private final StageMoveRepository moves;

	StageLog(StageMoveRepository moves) {
		this.moves = moves;
	}

	void append(StageMove move) {
		this.moves.save(move);
	}

	/** Oldest first. */
	List<StageMoveEntry> of(JobApplicationId application) {
		List<StageMove> all = this.moves.findByApplicationOrderByStageEpoch(application);
		Set<StageMoveId> undone = all.stream()
			.map(StageMove::undoes)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(HashSet::new));
		return all.stream().map((move) -> move.view(undone.contains(move.id()))).toList();
	}

	Optional<StageMoveEntry> entry(StageMoveId id) {
		return this.moves.findById(id).map((move) -> move.view(this.moves.existsByUndoes(id)));
	}

	/** What the person did after which nothing has happened, the latest first. */
	List<StageMoveEntry> latestBy(AccountId actor, Instant since, int limit) {
		return this.moves.latestBy(actor, since, Limit.of(limit)).stream().map((move) -> move.view(false)).toList();
	}

	StageMoveEntry latest(JobApplicationId application) {
		List<StageMoveEntry> entries = of(application);
		return entries.get(entries.size() - 1);
	}

}
