package dev.goodword.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.goodword.accounts.Accounts;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * What every page about an application says of its position: names that hardly ever
 * change and are no secret. Kept on this node for a minute, so that a page that many
 * people open at once asks for them once.
 */
@Component
public class PositionCards {

	private static final Duration KEPT = Duration.ofMinutes(1);

	private static final int MOST = 500;

	private final Map<PositionId, Kept> kept = new ConcurrentHashMap<>();

	private final Positions positions;

	private final Accounts accounts;

	private final Answering answering;

	private final InstantSource clock;

	PositionCards(Positions positions, Accounts accounts, Answering answering, InstantSource clock) {
		this.positions = positions;
		this.accounts = accounts;
		this.answering = answering;
		this.clock = clock;
	}

	/** The card of a position. */
	public Card of(PositionId id) {
		Instant now = this.clock.instant();
		Kept known = this.kept.get(id);
		if (known != null && known.until().isAfter(now) && !known.since().isAfter(now)) {
			return known.card();
		}
		if (this.kept.size() >= MOST) {
			this.kept.clear();
		}
		Card card = read(id);
		this.kept.put(id, new Kept(card, now, now.plus(KEPT)));
		return card;
	}

	private Card read(PositionId id) {
		PositionSummary position = this.positions.summary(id);
		return new Card(position, this.positions.pipeline(id), this.accounts.company(position.company()).name(),
				this.accounts.site(position.site()).name(), this.answering.of(position).name());
	}

	private record Kept(Card card, Instant since, Instant until) {
	}

	/**
	 * A position in names.
	 *
	 * @param position what it is
	 * @param stages its steps
	 * @param company who hires
	 * @param place where the work is
	 * @param owner the recruiter who answers for it
	 */
	public record Card(PositionSummary position, List<PipelineStage> stages, LocalizedText company, LocalizedText place,
			String owner) {

		/** What candidates call a step of this position. */
		public String publicName(StageId stage, LocaleTag language) {
			return this.stages.stream()
				.filter((each) -> each.id().equals(stage))
				.map((each) -> each.publicName().in(language))
				.findFirst()
				.orElse("");
		}

	}

}
