package dev.goodword.positions;

import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.shared.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may read of positions. Drafts and confidential positions do not exist
 * here.
 */
@Service
@Transactional(readOnly = true)
public class CareerSite {

	private static final Pattern BLANK = Pattern.compile("\\s+");

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
		List<String> words = BLANK.splitAsStream(filter.words().toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.toList();
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
					position.statusReasonZh(), steps.getOrDefault(position.id(), List.of())))
			.toList();
	}

	private static boolean matches(PublishedPosition position, CareerFilter filter, List<String> words) {
		PositionSummary summary = position.summary();
		boolean place = filter.site() == null || filter.site().equals(summary.site());
		boolean team = filter.department() == null || filter.department().equals(summary.department());
		return place && team && (words.isEmpty() || words.stream().allMatch(textOf(position)::contains));
	}

	private static String textOf(PublishedPosition position) {
		LocalizedText title = position.summary().title();
		Stream<String> words = position.postings()
			.stream()
			.flatMap((posting) -> Stream
				.of(Stream.of(posting.place()), posting.tasks().stream(), posting.needs().stream(),
						posting.wishes().stream(), posting.offers().stream())
				.flatMap(Function.identity()));
		return Stream.concat(Stream.of(title.en(), title.zhHans()), words)
			.collect(Collectors.joining("\n"))
			.toLowerCase(Locale.ROOT);
	}

}
