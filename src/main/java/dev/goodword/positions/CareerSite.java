package dev.goodword.positions;

import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may read of positions. Drafts and confidential positions do not exist
 * here.
 */
@Service
@Transactional(readOnly = true)
public class CareerSite {

	private final PositionRepository positions;

	private final PostingRepository postings;

	private final PipelineRepository stages;

	private final InstantSource clock;

	CareerSite(PositionRepository positions, PostingRepository postings, PipelineRepository stages,
			InstantSource clock) {
		this.positions = positions;
		this.postings = postings;
		this.stages = stages;
		this.clock = clock;
	}

	/** The open and paused positions that match, by code. */
	public List<PublishedPosition> published(CareerFilter filter) {
		List<Position> found = this.positions
			.findByStatusInAndConfidentialFalseOrderByCode(EnumSet.of(PositionStatus.OPEN, PositionStatus.PAUSED));
		String words = filter.words().strip().toLowerCase(Locale.ROOT);
		return withWords(found).stream().filter((position) -> matches(position, filter, words)).toList();
	}

	/**
	 * The position with this public code, if its page may be read: also paused, and
	 * closed for ninety days.
	 */
	public Optional<PublishedPosition> published(String code) {
		return this.positions.findByCode(code)
			.filter((position) -> position.isPublic(this.clock.instant()))
			.map((position) -> withWords(List.of(position)).get(0));
	}

	private List<PublishedPosition> withWords(Collection<Position> found) {
		List<PositionId> ids = found.stream().map(Position::id).toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<PositionId, List<Posting>> words = this.postings.findByPositionInOrderByLanguage(ids)
			.stream()
			.collect(Collectors.groupingBy(StoredPosting::position,
					Collectors.mapping(StoredPosting::posting, Collectors.toList())));
		Map<PositionId, List<PipelineStage>> steps = this.stages.findByPositionInOrderByOrder(ids)
			.stream()
			.map(Stage::view)
			.collect(Collectors.groupingBy(PipelineStage::position));
		return found.stream()
			.map((position) -> new PublishedPosition(position.summary(), words.getOrDefault(position.id(), List.of()),
					position.salary(), position.employment(), position.workplace(), position.statusReason(),
					steps.getOrDefault(position.id(), List.of())))
			.toList();
	}

	private static boolean matches(PublishedPosition position, CareerFilter filter, String words) {
		PositionSummary summary = position.summary();
		boolean place = filter.site() == null || filter.site().equals(summary.site());
		boolean team = filter.department() == null || filter.department().equals(summary.department());
		return place && team && (words.isEmpty() || textOf(position).contains(words));
	}

	private static String textOf(PublishedPosition position) {
		return (position.summary().title() + " " + position.postings()).toLowerCase(Locale.ROOT);
	}

}
