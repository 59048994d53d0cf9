package dev.goodword.complaints.improving;

import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import org.jspecify.annotations.Nullable;

/** What may be planned, done, looked at and published. */
final class ImprovementPolicy {

	/** The longest title, in characters. */
	static final int LONGEST_TITLE = 200;

	/** The longest published text, in characters. */
	static final int LONGEST_TEXT = 600;

	private ImprovementPolicy() {
	}

	/** The first objection to this plan, or empty. */
	static Optional<Refusal> toPlan(ImprovementPlan plan, LocalDate today) {
		if (!Wording.says(plan.title()) || !Wording.fits(plan.title(), LONGEST_TITLE)) {
			return because("title");
		}
		return plan.due().isBefore(today) ? because("due") : Optional.empty();
	}

	/** The first objection to publishing this, or empty: only what is done is told. */
	static Optional<Refusal> toPublish(ImprovementSummary now, PublicChange words) {
		if (now.doneOn() == null) {
			return because("undone");
		}
		return words.texts().allMatch((text) -> Wording.says(text) && Wording.fits(text, LONGEST_TEXT))
				? Optional.empty() : because("words");
	}

	/** The first objection to calling it done and looking on that day, or empty. */
	static Optional<Refusal> toDone(LocalDate look, LocalDate today) {
		return look.isAfter(today) ? Optional.empty() : because("look");
	}

	/**
	 * The first objection to saying whether it works, or empty: what works is not looked
	 * at again.
	 */
	static Optional<Refusal> toCheck(ImprovementSummary now, String note, @Nullable LocalDate again, LocalDate today) {
		if (now.doneOn() == null || now.check().isSettled()) {
			return because("unlooked");
		}
		if (!Wording.fits(note, LONGEST_TEXT)) {
			return because("note");
		}
		return (again == null) ? Optional.empty() : toDone(again, today);
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("complaints.improving.refused." + why, null));
	}

}
