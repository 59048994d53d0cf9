package dev.goodword.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.positions.PositionId;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.promises.spans.PromiseSpans;
import dev.goodword.promises.spans.Spans;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Component;

/** Lists positions, each with the days within which it answers. */
@Component
class JobRows {

	private final PromiseSpans spans;

	private final PageWords words;

	JobRows(PromiseSpans spans, PageWords words) {
		this.spans = spans;
		this.words = words;
	}

	/** In the order given. */
	List<JobRow> of(List<PublishedPosition> positions, LocaleTag language) {
		Map<PositionId, Spans> known = this.spans.of(positions.stream().map(PublishedPosition::summary).toList());
		return positions.stream()
			.map((position) -> JobRow.of(position, Objects.requireNonNull(known.get(position.summary().id())), language,
					this.words))
			.toList();
	}

}
