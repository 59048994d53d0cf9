package dev.goodword.desk.batch;

import java.util.List;

import dev.goodword.applications.bulk.BatchKind;
import dev.goodword.applications.inviting.EndQuestionKind;
import dev.goodword.desk.batch.BatchReader.Sight;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What somebody can be asked besides the end, for the form. */
@Component
class InvitingChoices {

	private static final String REFUSED = "applications.inviting.refused.";

	private final Positions positions;

	InvitingChoices(Positions positions) {
		this.positions = positions;
	}

	/** The choices; null where nothing is asked besides. */
	@Nullable Choices of(Sight sight) {
		if (sight.batch().kind() != BatchKind.CLOSING) {
			return null;
		}
		List<Choice> targets = this.positions.visiblePositions(sight.who())
			.stream()
			.filter((position) -> position.status() == PositionStatus.OPEN && !position.confidential()
					&& !position.id().equals(sight.batch().position())
					&& position.company().equals(sight.position().company()))
			.map((position) -> new Choice(position.id().toString(), position.title().in(sight.words().language())))
			.toList();
		return new Choices(List.of(new Choice(PersonForm.NOTHING, sight.say("desk.inviting.NONE")),
				new Choice(EndQuestionKind.MOVE.name(), sight.say("desk.inviting.MOVE")),
				new Choice(EndQuestionKind.KEEP.name(), sight.say("desk.inviting.KEEP")),
				new Choice(EndQuestionKind.POOL.name(), sight.say("desk.inviting.POOL"))), targets);
	}

	/** The field a refusal is about; null when it is about none of these. */
	static @Nullable String field(String messageKey) {
		if (!messageKey.startsWith(REFUSED)) {
			return null;
		}
		return switch (messageKey.substring(REFUSED.length())) {
			case "poolWords" -> "poolReason";
			case "months" -> "poolMonths";
			case "keepDay", "keepWithEnd" -> "keepUntil";
			default -> "target";
		};
	}

	/**
	 * What can be chosen.
	 *
	 * @param kinds what is asked
	 * @param targets where an application can be carried over to
	 */
	record Choices(List<Choice> kinds, List<Choice> targets) {
	}

}
