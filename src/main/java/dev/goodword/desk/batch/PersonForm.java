package dev.goodword.desk.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

import dev.goodword.applications.Outcome;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.OwnWords;
import dev.goodword.applications.inviting.Besides;
import dev.goodword.applications.inviting.EndQuestionKind;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for one person alone.
 *
 * @param seen the mark of the letter that was before the person's eyes; null when they
 * had none
 * @param outcome what becomes of the application; null for what is usual
 * @param reason why, when the person is declined while the position ends
 * @param text words of their own instead of those for all
 * @param strength what was valued, after a talk
 * @param point what decided it, after a talk
 * @param call whether somebody calls before the letter arrives
 * @param waiver why nobody calls
 * @param besides what is asked of them with the end; nothing for none
 * @param target the position to carry the application over to
 * @param poolReason what we remember of them
 * @param poolArea where something may open
 * @param poolMonths for how many months they may be written to
 * @param keepUntil until which day the application is kept
 */
record PersonForm(@Nullable String seen, @Nullable String outcome, @Nullable String reason, @Nullable String text,
		@Nullable String strength, @Nullable String point, @Nullable Boolean call, @Nullable String waiver,
		@Nullable String besides, @Nullable String target, @Nullable String poolReason, @Nullable String poolArea,
		@Nullable String poolMonths, @Nullable String keepUntil) {

	/** The choice of asking nothing. */
	static final String NOTHING = "NONE";

	static PersonForm of(BatchPerson person) {
		OwnWords own = person.member().own();
		Besides asked = own.besides();
		return new PersonForm(null, own.outcome().name(), own.reasonCode(), own.text(), own.strength(), own.point(),
				own.call(), own.waiver(), (asked.kind() != null) ? asked.kind().name() : NOTHING,
				(asked.target() != null) ? asked.target().toString() : null, asked.reason(), asked.area(),
				(asked.months() != null) ? asked.months().toString() : "12",
				(asked.until() != null) ? asked.until().toString() : null);
	}

	String seenMark() {
		return Objects.requireNonNullElse(this.seen, "");
	}

	OwnWords own(Outcome usual) {
		Outcome chosen = usual;
		for (Outcome known : Outcome.values()) {
			chosen = (known.isOurNo() && known.name().equals(this.outcome)) ? known : chosen;
		}
		boolean declinedApart = chosen == Outcome.NOT_SELECTED && usual != Outcome.NOT_SELECTED;
		return new OwnWords(chosen, declinedApart ? WordsForm.typed(this.reason) : null, WordsForm.typed(this.text),
				WordsForm.typed(this.strength), WordsForm.typed(this.point), Boolean.TRUE.equals(this.call),
				WordsForm.typed(this.waiver), asked());
	}

	private Besides asked() {
		return Arrays.stream(EndQuestionKind.values())
			.filter((kind) -> kind.name().equals(this.besides))
			.findFirst()
			.map((kind) -> switch (kind) {
				case MOVE -> new Besides(kind, position(), null, null, null, null);
				case POOL -> new Besides(kind, null, WordsForm.typed(this.poolReason), WordsForm.typed(this.poolArea),
						months(), null);
				case KEEP -> new Besides(kind, null, null, null, null, until());
			})
			.orElse(Besides.NOTHING);
	}

	private @Nullable LocalDate until() {
		try {
			return LocalDate.parse(Objects.requireNonNullElse(this.keepUntil, "").strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private @Nullable PositionId position() {
		try {
			return PositionId.of(Objects.requireNonNullElse(this.target, "").strip());
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private @Nullable Integer months() {
		try {
			return Integer.valueOf(Objects.requireNonNullElse(this.poolMonths, "").strip());
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
