package dev.goodword.desk.batch;

import java.util.Objects;

import dev.goodword.applications.Outcome;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.OwnWords;
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
 */
record PersonForm(@Nullable String seen, @Nullable String outcome, @Nullable String reason, @Nullable String text,
		@Nullable String strength, @Nullable String point, @Nullable Boolean call, @Nullable String waiver) {

	static PersonForm of(BatchPerson person) {
		OwnWords own = person.member().own();
		return new PersonForm(null, own.outcome().name(), own.reasonCode(), own.text(), own.strength(), own.point(),
				own.call(), own.waiver());
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
				WordsForm.typed(this.waiver));
	}

}
